package id.ikm.aid.application;

import id.ikm.aid.aidpackage.AidPackage;
import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.checklist.Papers;
import id.ikm.aid.application.member.CheckedMember;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.application.member.Member;
import id.ikm.aid.application.proposal.Asked;
import id.ikm.aid.application.proposal.Proposal;
import id.ikm.aid.decision.Ledger;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.party.Parties;
import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.Candidates;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Writes down what an applicant asks for, and looks at whoever stands behind it. */
@ApplicationScoped
public class DraftingApplication {

    private final Applications applications;
    private final AidPackages packages;
    private final Candidates candidates;
    private final CheckingMembers checking;
    private final Papers papers;
    private final Promises promises;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    DraftingApplication(
            Applications applications,
            AidPackages packages,
            Candidates candidates,
            CheckingMembers checking,
            Papers papers,
            Promises promises,
            Ledger ledger,
            ApplicationEventPublisher events,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.packages = packages;
        this.candidates = candidates;
        this.checking = checking;
        this.papers = papers;
        this.promises = promises;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public ApplicationView draft(DraftApplication command) {
        var aidPackage = packages.demand(command.packageId(), "/packageId");
        var candidate = candidates.get(command.applicant(), "/applicant");
        caller.scope().demand(candidate.regionCode(), "/applicant/id");
        mustBeAbleToReceive(candidate);
        mustLieIn(aidPackage, candidate);
        var origin = new Origin(
                aidPackage.id(),
                aidPackage.fiscalYear(),
                new RegionCode(candidate.regionCode()),
                candidate.recipient(),
                candidate.industry());
        var application = AidApplication.draft(origin, caller.subject(), clock.instant());
        describe(application, command.proposal(), "/proposal");
        applications.persistAndFlush(application);
        var view = ApplicationView.of(application);
        ledger.add(application.subject(), "DRAFT", null, view);
        events.drafted(view);
        return view;
    }

    /** Answers the rules that this breaks: none. */
    List<Breach> describe(AidApplication application, Proposal proposal, String pointer) {
        var aidPackage = packages.demand(application.origin().packageId(), "");
        var documents = papers.of(proposal.documents(), pointer + "/documents");
        application.describe(Asked.of(
                proposal,
                documents,
                Papers.missing(aidPackage.terms().checklist(), documents).isEmpty()));
        var applicant = application.origin().recipient();
        var members = proposal.members() == null ? checking.proposed(applicant) : proposal.members();
        check(application, members);
        return List.of();
    }

    /** As the register tells it today: once more when it is submitted, verified and approved. Answers who stands behind it. */
    Parties checkAgain(AidApplication application) {
        return check(
                application,
                application.checks().members().stream()
                        .map(CheckedMember::member)
                        .toList());
    }

    private Parties check(AidApplication application, List<Member> members) {
        var applicant = application.origin().recipient();
        var candidate = candidates.get(new RecipientReference(applicant.kind(), applicant.id()), "/applicant");
        mustBeAbleToReceive(candidate);
        var question = new CheckingMembers.Question(
                application.id(),
                applicant,
                application.regionCode(),
                application.origin().fiscalYear(),
                promises.onceOnly(application));
        var found = checking.check(question, members);
        application.check(found, candidate.industry());
        return found.behind();
    }

    private static void mustBeAbleToReceive(Candidate candidate) {
        if (candidate.hindrance() != null) {
            throw new RuleViolated(new FieldFault("/applicant/id", candidate.hindrance()));
        }
    }

    private static void mustLieIn(AidPackage aidPackage, Candidate candidate) {
        if (!new RegionScope(aidPackage.regionCode().value()).covers(candidate.regionCode())) {
            throw new RuleViolated(
                    FieldFault.at("/packageId", "application.package-elsewhere", aidPackage.regionCode()));
        }
    }
}
