package id.ikm.aid.party;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusiness.RoleHolder;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.group.RegisteredGroup;
import id.ikm.aid.group.RegisteredGroups;
import id.ikm.aid.person.RegisteredPeople;
import id.ikm.aid.person.RegisteredPerson;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what stands behind a recipient as the register tells it today. */
@ApplicationScoped
public class PartiesBehind {

    private final RegisteredBusinesses businesses;
    private final RegisteredGroups groups;
    private final RegisteredPeople registered;

    PartiesBehind(RegisteredBusinesses businesses, RegisteredGroups groups, RegisteredPeople registered) {
        this.businesses = businesses;
        this.groups = groups;
        this.registered = registered;
    }

    /** With the members that a group has in the register. */
    public Parties of(RecipientReference recipient) {
        if (recipient.kind() == RecipientKind.BUSINESS) {
            return of(recipient, Set.of(), Set.of());
        }
        var group = groups.find(recipient.id());
        return of(
                recipient,
                group.map(RegisteredGroup::memberBusinessIds).orElse(List.of()),
                group.map(PartiesBehind::people).orElse(Set.of()));
    }

    /** With the members that an application names. */
    public Parties of(RecipientReference recipient, Collection<UUID> memberBusinesses, Collection<UUID> memberPeople) {
        return known(recipient, Set.of(recipient), memberBusinesses, memberPeople);
    }

    /** By their ids, all that stand behind these recipients with the members that their applications name. */
    public Set<UUID> ofAll(
            Set<RecipientReference> recipients, Collection<UUID> memberBusinesses, Collection<UUID> memberPeople) {
        var ids = recipients.stream().map(RecipientReference::id).collect(toCollection(HashSet::new));
        recipients.stream()
                .findFirst()
                .ifPresent(any -> ids.addAll(
                        known(any, recipients, memberBusinesses, memberPeople).ids()));
        return ids;
    }

    private Parties known(
            RecipientReference recipient,
            Set<RecipientReference> recipients,
            Collection<UUID> memberBusinesses,
            Collection<UUID> memberPeople) {
        var businessIds = new HashSet<>(memberBusinesses);
        recipients.stream()
                .filter(one -> one.kind() == RecipientKind.BUSINESS)
                .forEach(one -> businessIds.add(one.id()));
        var members = businessIds.isEmpty() ? List.<RegisteredBusiness>of() : businesses.findAll(businessIds);
        var people = new HashSet<>(memberPeople);
        members.stream()
                .flatMap(member -> member.people().stream())
                .filter(PartiesBehind::hasASay)
                .forEach(holder -> people.add(holder.personId()));
        var known = people.isEmpty() ? List.<RegisteredPerson>of() : registered.findAll(people);
        var addresses = Stream.concat(
                members.stream().map(RegisteredBusiness::addressId),
                known.stream().map(RegisteredPerson::addressId));
        return new Parties(
                recipient,
                businessIds,
                people,
                set(addresses),
                set(known.stream().map(RegisteredPerson::householdId)));
    }

    private static Set<UUID> set(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(toSet());
    }

    /** Whoever only answers the telephone gets nothing by it. */
    private static boolean hasASay(RoleHolder holder) {
        return !"CONTACT".equals(holder.role());
    }

    private static Set<UUID> people(RegisteredGroup group) {
        var people = new HashSet<>(group.memberPersonIds());
        if (group.leaderPersonId() != null) {
            people.add(group.leaderPersonId());
        }
        return people;
    }
}
