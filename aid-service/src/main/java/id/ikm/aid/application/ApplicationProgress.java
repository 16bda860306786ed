package id.ikm.aid.application;

import id.ikm.aid.application.award.Award;
import id.ikm.aid.application.award.AwardRevoked;
import id.ikm.aid.application.award.Contract;
import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.Decision;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.aid.finding.Waiver;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What decrees, agreements and handovers bring about in the applications that they are for. */
@ApplicationScoped
public class ApplicationProgress {

    private final Applications applications;
    private final DecidingApplication deciding;
    private final ApplicationRules rules;
    private final Promises promises;
    private final Findings findings;
    private final Event<AwardRevoked> revocations;
    private final Caller caller;

    ApplicationProgress(
            Applications applications,
            DecidingApplication deciding,
            ApplicationRules rules,
            Promises promises,
            Findings findings,
            Event<AwardRevoked> revocations,
            Caller caller) {
        this.applications = applications;
        this.deciding = deciding;
        this.rules = rules;
        this.promises = promises;
        this.findings = findings;
        this.revocations = revocations;
        this.caller = caller;
    }

    /** By a decree; {@code pointer} names the recipient in its list. */
    @Transactional(TxType.MANDATORY)
    public void approve(UUID id, Award award, Waiver waiver, String pointer) {
        var application = lock(id, pointer + "/applicationId");
        mustBeFree(application, ApplicationAct.APPROVE, pointer + "/applicationId");
        deciding.take(
                application,
                new Decision(ApplicationAct.APPROVE, award.date(), null, waiver),
                pointer + "/applicationId",
                approved -> {
                    approved.award(award);
                    return rules.onApproval(approved, pointer + "/applicationId");
                });
        promises.make(application);
        applications.letGo(application);
    }

    /** False where it was handed over before: then the revocation is a finding, and nothing is taken back. */
    @Transactional(TxType.MANDATORY)
    public boolean revoke(UUID id, LocalDate day, String reason) {
        var application = lock(id, "");
        var decision = new Decision(ApplicationAct.REVOKE, day, reason, null);
        application.award(application.award().revoked(day));
        if (application.state().given()) {
            findings.note(
                    FindingKind.REVOKED_AFTER_HANDOVER,
                    application.subject(),
                    application.award().decreeId().toString(),
                    Text.of(
                            "application.revoked-after-handover",
                            application.award().number(),
                            day));
            deciding.record(application, decision);
        } else {
            deciding.follow(application, decision);
            promises.withdraw(id);
            revocations.fire(new AwardRevoked(id, day));
        }
        applications.letGo(application);
        return !application.state().given();
    }

    /** By an agreement. */
    @Transactional(TxType.MANDATORY)
    public void contract(UUID id, Contract contract, Waiver waiver) {
        var application = lock(id, "/applicationId");
        mustBeFree(application, ApplicationAct.CONTRACT, "/applicationId");
        deciding.take(
                application,
                new Decision(ApplicationAct.CONTRACT, contract.date(), null, waiver),
                "/date",
                contracted -> {
                    contracted.contract(contract);
                    return List.of();
                });
    }

    /** The agreement was cancelled, while the decree stands. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID id, LocalDate day, String reason) {
        var application = lock(id, "");
        application.contract(null);
        deciding.follow(application, new Decision(ApplicationAct.RELEASE, day, reason, null));
    }

    /** By a handover, which has settled its own dates and rules. */
    @Transactional(TxType.MANDATORY)
    public void handedOver(UUID id, UUID handover, LocalDate day) {
        var application = lock(id, "/applicationId");
        mustBeFree(application, ApplicationAct.HAND_OVER, "/applicationId");
        deciding.follow(application, new Decision(ApplicationAct.HAND_OVER, day, "BAST " + handover, null));
    }

    /** By a visit to what was handed over; one that is not handed over yet stays as it is. */
    @Transactional(TxType.MANDATORY)
    public void monitored(UUID id, LocalDate day, String note) {
        var application = lock(id, "/applicationId");
        if (ApplicationAct.MONITOR.fits(application.state())) {
            deciding.follow(application, new Decision(ApplicationAct.MONITOR, day, note, null));
        }
    }

    private AidApplication lock(UUID id, String pointer) {
        var application = applications.lock(id);
        caller.scope().demand(application.regionCode(), pointer);
        return application;
    }

    private void mustBeFree(AidApplication application, ApplicationAct act, String pointer) {
        application.obstacle(act, caller.subject()).ifPresent(rule -> {
            throw new RuleViolated(FieldFault.at(pointer, rule));
        });
    }
}
