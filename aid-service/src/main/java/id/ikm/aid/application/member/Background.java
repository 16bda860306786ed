package id.ikm.aid.application.member;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusiness.RoleHolder;
import id.ikm.aid.person.RegisteredPerson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who and what stands behind one member as the register tells it: people, households, addresses, all by opaque ids. */
record Background(
        Member member,
        boolean registered,
        RegisteredBusiness business,
        Set<UUID> people,
        Set<UUID> households,
        Set<UUID> addresses) {

    static Background of(Member member, RegisteredBusiness business) {
        if (business == null) {
            return new Background(member, false, null, Set.of(), Set.of(), Set.of());
        }
        return new Background(
                member,
                true,
                business,
                set(business.people().stream().map(RoleHolder::personId)),
                set(business.people().stream().map(RoleHolder::householdId)),
                set(Stream.of(business).map(RegisteredBusiness::addressId)));
    }

    /** By the copy of the person, or by any role that it has in a business. */
    static Background of(Member member, RegisteredPerson person, List<RegisteredBusiness> businesses) {
        var roles = businesses.stream()
                .flatMap(business -> business.people().stream())
                .filter(holder -> holder.personId().equals(member.id()))
                .toList();
        return new Background(
                member,
                person != null || !roles.isEmpty(),
                null,
                Set.of(member.id()),
                set(Stream.concat(
                        Stream.ofNullable(person).map(RegisteredPerson::householdId),
                        roles.stream().map(RoleHolder::householdId))),
                set(Stream.ofNullable(person).map(RegisteredPerson::addressId)));
    }

    /** A business and its owner are one party, so they share nothing that would tell anything. */
    boolean sharesHouseholdWith(Background other) {
        return other != this && !meets(people, other.people) && meets(households, other.households);
    }

    boolean sharesAddressWith(Background other) {
        return other != this && !meets(people, other.people) && meets(addresses, other.addresses);
    }

    boolean has(UUID party) {
        return parties().anyMatch(party::equals);
    }

    Stream<UUID> parties() {
        return Stream.of(Set.of(member.id()), people, households, addresses).flatMap(Set::stream);
    }

    private static boolean meets(Set<UUID> some, Set<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<UUID> set(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(toUnmodifiableSet());
    }
}
