package id.ikm.aid.application.member;

import static java.util.stream.Collectors.toSet;

import id.ikm.aid.group.RegisteredGroups;
import id.ikm.aid.onceonly.EarlierAid;
import id.ikm.aid.onceonly.Hit;
import id.ikm.aid.party.Parties;
import id.ikm.aid.party.PartiesBehind;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.access.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at every member of an applicant by itself: audits found that only the chair had been (DOMAIN 4.3). */
@ApplicationScoped
public class CheckingMembers {

    private static final int REGENCY_LENGTH = 5;

    private final RegisteredGroups groups;
    private final Backgrounds backgrounds;
    private final PartiesBehind partiesBehind;
    private final EarlierAid earlierAid;
    private final OtherApplications others;
    private final ClockProvider officeTime;

    CheckingMembers(
            RegisteredGroups groups,
            Backgrounds backgrounds,
            PartiesBehind partiesBehind,
            EarlierAid earlierAid,
            OtherApplications others,
            ClockProvider officeTime) {
        this.groups = groups;
        this.backgrounds = backgrounds;
        this.partiesBehind = partiesBehind;
        this.earlierAid = earlierAid;
        this.others = others;
        this.officeTime = officeTime;
    }

    /** @param categories of aid that is given for good; none where it is only lent */
    public record Question(
            UUID application, Recipient applicant, String regionCode, int fiscalYear, Set<String> categories) {}

    /**
     * @param parties opaque ids of everybody and every place behind the application
     * @param behind those of them by which aid that comes again is found
     */
    public record Result(MemberChecks checks, List<UUID> parties, Parties behind) {}

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

    public Result check(Question asked, List<Member> members) {
        var known = backgrounds.of(members.stream().distinct().toList());
        var parties = Stream.concat(
                        Stream.of(asked.applicant().id()), known.stream().flatMap(Background::parties))
                .distinct()
                .toList();
        var behind = parties(asked.applicant(), members);
        var hits = hits(asked, behind);
        var elsewhere = others.sharing(parties, asked.fiscalYear(), asked.application());
        var belonging = Set.copyOf(proposed(asked.applicant()));
        var checked = known.stream()
                .map(one -> checked(one, known, belonging, hits, elsewhere))
                .toList();
        return new Result(new MemberChecks(LocalDate.now(officeTime.getClock()), hits, checked), parties, behind);
    }

    /** Everybody and every place by which aid that comes again is found. */
    public Parties parties(Recipient applicant, List<Member> members) {
        return partiesBehind.of(
                new RecipientReference(applicant.kind(), applicant.id()),
                Member.businesses(members),
                Member.people(members));
    }

    /** By their ids, all that {@link #parties(Recipient, List)} finds for these applicants and what they named. */
    public Set<UUID> parties(Set<Recipient> applicants, List<Member> members) {
        return partiesBehind.ofAll(
                applicants.stream()
                        .map(applicant -> new RecipientReference(applicant.kind(), applicant.id()))
                        .collect(toSet()),
                Member.businesses(members),
                Member.people(members));
    }

    /** Kept as those may read it who read the application: aid elsewhere counts, but not to whom it went. */
    private List<Hit> hits(Question asked, Parties behind) {
        var readers = new RegionScope(regency(asked.regionCode()));
        return earlierAid
                .hits(behind, asked.categories(), asked.fiscalYear(), asked.regionCode(), asked.application())
                .stream()
                .map(hit -> new Hit(hit.level(), hit.party(), hit.earlier().seenFrom(readers)))
                .toList();
    }

    private static CheckedMember checked(
            Background one,
            List<Background> all,
            Set<Member> belonging,
            List<Hit> hits,
            List<OtherApplications.Other> elsewhere) {
        return new CheckedMember(
                one.member().kind(),
                one.member().id(),
                one.registered() || belonging.contains(one.member()),
                one.business() == null ? null : one.business().status(),
                one.business() == null ? null : one.business().industryStatus(),
                hits.stream().filter(hit -> one.has(hit.party())).toList(),
                members(all.stream().filter(one::sharesHouseholdWith)),
                members(all.stream().filter(one::sharesAddressWith)),
                elsewhere.stream()
                        .filter(other -> other.parties().stream().anyMatch(one::has))
                        .map(OtherApplications.Other::id)
                        .toList());
    }

    private static String regency(String regionCode) {
        return regionCode.substring(0, Math.min(REGENCY_LENGTH, regionCode.length()));
    }

    private static List<UUID> members(Stream<Background> some) {
        return some.map(one -> one.member().id()).toList();
    }
}
