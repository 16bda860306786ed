package id.ikm.aid.party;

import static java.util.stream.Collectors.toSet;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusiness.RoleHolder;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.group.RegisteredGroup;
import id.ikm.aid.group.RegisteredGroups;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Finds what stands behind a recipient as the register tells it today. */
@ApplicationScoped
public class PartiesBehind {

    private final RegisteredBusinesses businesses;
    private final RegisteredGroups groups;

    PartiesBehind(RegisteredBusinesses businesses, RegisteredGroups groups) {
        this.businesses = businesses;
        this.groups = groups;
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
        var businessIds = new HashSet<>(memberBusinesses);
        if (recipient.kind() == RecipientKind.BUSINESS) {
            businessIds.add(recipient.id());
        }
        var members = businessIds.isEmpty() ? List.<RegisteredBusiness>of() : businesses.findAll(businessIds);
        var people = new HashSet<>(memberPeople);
        members.stream()
                .flatMap(member -> member.people().stream())
                .filter(PartiesBehind::hasASay)
                .forEach(holder -> people.add(holder.personId()));
        var addresses = members.stream()
                .map(RegisteredBusiness::addressId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new Parties(recipient, businessIds, people, addresses, households(members, people, memberPeople));
    }

    /** Of the members' people, and of those who are members themselves, by any role that they have anywhere. */
    private Set<UUID> households(List<RegisteredBusiness> members, Set<UUID> people, Collection<UUID> memberPeople) {
        var known = new HashSet<>(members);
        if (!memberPeople.isEmpty()) {
            known.addAll(businesses.ofPeople(memberPeople));
        }
        return known.stream()
                .flatMap(business -> business.people().stream())
                .filter(holder -> people.contains(holder.personId()))
                .map(RoleHolder::householdId)
                .filter(Objects::nonNull)
                .collect(toSet());
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
