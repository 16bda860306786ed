package id.ikm.aid.application;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.aidpackage.eligibility.Applicant;
import id.ikm.aid.aidpackage.eligibility.Judgement;
import id.ikm.aid.application.checklist.Papers;
import id.ikm.aid.application.member.CheckedMember;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.official.ConflictsOfInterest;
import id.ikm.aid.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What must hold before an application goes a step further; each breach can be waived by a named officer. */
@ApplicationScoped
class ApplicationRules {

    private final AidPackages packages;
    private final DraftingApplication drafting;
    private final CheckingMembers checking;
    private final ConflictsOfInterest conflicts;

    ApplicationRules(
            AidPackages packages,
            DraftingApplication drafting,
            CheckingMembers checking,
            ConflictsOfInterest conflicts) {
        this.packages = packages;
        this.drafting = drafting;
        this.checking = checking;
        this.conflicts = conflicts;
    }

    List<Breach> onSubmission(AidApplication application, LocalDate date) {
        conflicts.noteMatches(application.subject(), drafting.checkAgain(application));
        var aidPackage = packages.demand(application.origin().packageId(), "");
        var period = aidPackage.terms().submission();
        return aidPackage.takesApplicationsOn(date)
                ? List.of()
                : List.of(Breach.at(
                        "/date",
                        FindingKind.OUTSIDE_SUBMISSION_PERIOD,
                        "application.outside-the-period",
                        period.from(),
                        period.until()));
    }

    List<Breach> onPapers(AidApplication application, LocalDate date) {
        var behind = drafting.checkAgain(application);
        var checklist =
                packages.demand(application.origin().packageId(), "").terms().checklist();
        var missing = Papers.missing(checklist, application.asked().documents());
        var incomplete = missing.isEmpty()
                ? Stream.<Breach>empty()
                : Stream.of(Breach.at(
                        "", FindingKind.PROPOSAL_INCOMPLETE, "application.papers-missing", String.join(", ", missing)));
        var late = Papers.receivedAfter(date, application.asked().documents()).stream()
                .map(paper -> Breach.at(
                        "/date",
                        FindingKind.DATES_DISAGREE,
                        "application.paper-after-verification",
                        paper.type(),
                        paper.receivedOn(),
                        date));
        return Stream.of(incomplete, late, conflicts.breaches(behind, date, "").stream())
                .flatMap(breaches -> breaches)
                .toList();
    }

    /** Whoever has declared a relation to the applicant or a member must not act for it. */
    List<Breach> onWhoActs(AidApplication application, LocalDate date, String pointer) {
        return conflicts.breaches(parties(application), date, pointer);
    }

    private Parties parties(AidApplication application) {
        var members = application.checks().members().stream()
                .map(CheckedMember::member)
                .toList();
        return checking.parties(application.origin().recipient(), members);
    }

    /** What keeps an applicant from being awarded anything, as things are today (DOMAIN 0.3, 4.3). */
    List<Breach> onApproval(AidApplication application, String pointer) {
        var behind = drafting.checkAgain(application);
        var noIndustry = Stream.of(application)
                .filter(one -> Boolean.FALSE.equals(one.origin().industryRecipient()))
                .map(one -> Breach.at(pointer, FindingKind.RECIPIENT_NOT_INDUSTRY, "application.no-industry"));
        var unregistered = Stream.of(application.checks().unregistered().count())
                .filter(count -> count > 0)
                .map(count -> Breach.at(
                        pointer, FindingKind.MEMBER_NOT_REGISTERED, "application.members-unregistered", count));
        var twice = application.checks().earlierAid().stream().map(hit -> hit.breach(pointer));
        conflicts.noteMatches(application.subject(), behind);
        return Stream.of(
                        noIndustry,
                        unregistered,
                        twice,
                        unmet(application, pointer),
                        conflicts.breaches(behind, application.award().date(), pointer).stream())
                .flatMap(breaches -> breaches)
                .toList();
    }

    /** Rules of the package that are known not to be met; that nobody can tell breaks none. */
    private Stream<Breach> unmet(AidApplication application, String pointer) {
        var origin = application.origin();
        var applicant = new Applicant(
                origin.recipient().kind(),
                origin.regionCode().value(),
                origin.industryRecipient(),
                application.checks().members().size(),
                null);
        return packages.demand(origin.packageId(), pointer).terms().eligibility().judge(applicant).stream()
                .filter(judgement -> Boolean.FALSE.equals(judgement.met()))
                .filter(judgement -> judgement.rule() != Judgement.Rule.INDUSTRY)
                .map(judgement -> new Breach(FindingKind.NOT_ELIGIBLE, pointer, judgement.reason()));
    }
}
