package id.ikm.aid.application.member;

import id.ikm.aid.business.RegisteredBusiness;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who and what stands behind one member as the register tells it: people, households, addresses, all by opaque ids. */
record Background(
        Member member, RegisteredBusiness business, Set<UUID> people, Set<UUID> households, Set<UUID> addresses) {

    static Background of(Member member, List<RegisteredBusiness> known) {
        return member.kind() == Member.Kind.BUSINESS ? ofBusiness(member, known) : ofPerson(member, known);
    }

    private static Background ofBusiness(Member member, List<RegisteredBusiness> known) {
        var business = known.stream()
                .filter(one -> one.id().equals(member.id()))
                .findFirst()
                .orElse(null);
        if (business == null) {
            return new Background(member, null, Set.of(), Set.of(), Set.of());
        }
        return new Background(
                member,
                business,
                set(business.people().stream().map(RegisteredBusiness.RoleHolder::personId)),
                set(business.people().stream().map(RegisteredBusiness.RoleHolder::householdId)),
                set(Stream.of(business.addressId() == null ? List.<UUID>of() : List.of(business.addressId()))
                        .flatMap(List::stream)));
    }

    private static Background ofPerson(Member member, List<RegisteredBusiness> known) {
        var roles = known.stream()
                .flatMap(business -> business.people().stream())
                .filter(holder -> holder.personId().equals(member.id()));
        return new Background(
                member,
                null,
                Set.of(member.id()),
                set(roles.map(RegisteredBusiness.RoleHolder::householdId)),
                Set.of());
    }

    boolean registered(List<RegisteredBusiness> known) {
        return member.kind() == Member.Kind.BUSINESS
                ? business != null
                : known.stream().flatMap(one -> one.people().stream()).anyMatch(holder -> holder.personId()
                        .equals(member.id()));
    }

    /** A business and its owner are one party, so they share nothing that would tell anything. */
    boolean sharesHouseholdWith(Background other) {
        return other != this && !meets(people, other.people) && meets(households, other.households);
    }

    boolean sharesAddressWith(Background other) {
        return other != this && meets(addresses, other.addresses);
    }

    Stream<UUID> parties() {
        return Stream.of(Set.of(member.id()), people, households, addresses).flatMap(Set::stream);
    }

    private static boolean meets(Set<UUID> some, Set<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<UUID> set(Stream<UUID> ids) {
        return ids.filter(id -> id != null).collect(Collectors.toUnmodifiableSet());
    }
}
