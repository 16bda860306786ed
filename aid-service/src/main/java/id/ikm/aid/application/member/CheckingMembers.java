package id.ikm.aid.application.member;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.group.RegisteredGroups;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at every member of an applicant by itself: audits found that only the chair had been (DOMAIN 4.3). */
@ApplicationScoped
public class CheckingMembers {

    private final RegisteredBusinesses businesses;
    private final RegisteredGroups groups;
    private final OtherApplications others;
    private final ClockProvider officeTime;

    CheckingMembers(
            RegisteredBusinesses businesses,
            RegisteredGroups groups,
            OtherApplications others,
            ClockProvider officeTime) {
        this.businesses = businesses;
        this.groups = groups;
        this.others = others;
        this.officeTime = officeTime;
    }

    /** @param parties opaque ids of everybody and every place behind the application */
    public record Result(MemberChecks checks, List<UUID> parties) {}

    /** Those that the register knows now; a business stands for itself. */
    public List<Member> proposed(Recipient applicant) {
        if (applicant.kind() == RecipientKind.BUSINESS) {
            return List.of(new Member(Member.Kind.BUSINESS, applicant.id()));
        }
        return groups.find(applicant.id()).stream()
                .flatMap(group -> Stream.concat(
                        group.memberBusinessIds().stream().map(id -> new Member(Member.Kind.BUSINESS, id)),
                        group.memberPersonIds().stream().map(id -> new Member(Member.Kind.PERSON, id))))
                .toList();
    }

    public Result check(UUID application, int fiscalYear, Recipient applicant, List<Member> members) {
        var distinct = members.stream().distinct().toList();
        var known = known(distinct);
        var backgrounds =
                distinct.stream().map(member -> Background.of(member, known)).toList();
        var parties = Stream.concat(
                        Stream.of(applicant.id()), backgrounds.stream().flatMap(Background::parties))
                .distinct()
                .toList();
        var belonging = Set.copyOf(proposed(applicant));
        var elsewhere = others.sharing(parties, fiscalYear, application);
        var checked = backgrounds.stream()
                .map(one ->
                        checked(one, backgrounds, belonging.contains(one.member()) || one.registered(known), elsewhere))
                .toList();
        return new Result(new MemberChecks(LocalDate.now(officeTime.getClock()), checked), parties);
    }

    private List<RegisteredBusiness> known(List<Member> members) {
        var known = new ArrayList<>(businesses.findAll(ids(members, Member.Kind.BUSINESS)));
        var people = ids(members, Member.Kind.PERSON);
        if (!people.isEmpty()) {
            known.addAll(businesses.ofPeople(people));
        }
        return known;
    }

    private static CheckedMember checked(
            Background one, List<Background> all, boolean registered, List<OtherApplications.Other> elsewhere) {
        var parties = one.parties().toList();
        return new CheckedMember(
                one.member().kind(),
                one.member().id(),
                registered,
                one.business() == null ? null : one.business().status(),
                one.business() == null ? null : one.business().industryStatus(),
                members(all.stream().filter(one::sharesHouseholdWith)),
                members(all.stream().filter(one::sharesAddressWith)),
                elsewhere.stream()
                        .filter(other -> parties.stream().anyMatch(other.parties()::contains))
                        .map(OtherApplications.Other::id)
                        .toList());
    }

    private static List<UUID> members(Stream<Background> some) {
        return some.map(one -> one.member().id()).toList();
    }

    private static List<UUID> ids(List<Member> members, Member.Kind kind) {
        return members.stream()
                .filter(member -> member.kind() == kind)
                .map(Member::id)
                .toList();
    }
}
