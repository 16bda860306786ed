package id.ikm.aid.agreement;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.application.Applications;
import id.ikm.aid.application.award.AwardRevoked;
import id.ikm.aid.application.award.Contract;
import id.ikm.aid.decision.Ledger;
import id.ikm.file.StoredFiles;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Signs and ends agreements, and takes their applications along. */
@ApplicationScoped
class SigningAgreement {

    private final Agreements agreements;
    private final Applications applications;
    private final ApplicationProgress progress;
    private final StoredFiles files;
    private final Ledger ledger;
    private final AgreementEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    SigningAgreement(
            Agreements agreements,
            Applications applications,
            ApplicationProgress progress,
            StoredFiles files,
            Ledger ledger,
            AgreementEventPublisher events,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.applications = applications;
        this.progress = progress;
        this.files = files;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    AgreementView sign(SignAgreement command) {
        var standing = applications.demand(command.applicationId(), "/applicationId");
        caller.scope().demand(standing.regionCode(), "/applicationId");
        if (standing.decree() == null) {
            throw new RuleViolated(FieldFault.at("/applicationId", "agreement.no-decree"));
        }
        var sha256 = command.fileId() == null
                ? null
                : files.demand(command.fileId(), "/fileId").sha256();
        var agreement = GrantAgreement.sign(command, standing, sha256, clock.instant());
        progress.contract(
                standing.id(), new Contract(agreement.id(), agreement.number(), command.date()), command.waiver());
        agreements.persist(agreement);
        return recorded(agreement, "SIGN", null);
    }

    @Transactional(TxType.MANDATORY)
    AgreementView cancel(UUID id, String ifMatch, CancelAgreement command) {
        // not locked before its application is: an award that is revoked takes both in that order
        var agreement = agreements.getForWriting(id, caller.scope());
        VersionTag.demand(ifMatch, agreement.version());
        agreement.cancel(command);
        progress.release(agreement.applicationId(), command.date(), command.reason());
        return recorded(agreement, "CANCEL", command.reason());
    }

    void lapse(GrantAgreement agreement, AwardRevoked revoked) {
        agreement.lapse(revoked.day());
        recorded(agreement, "LAPSE", null);
    }

    private AgreementView recorded(GrantAgreement agreement, String act, String reason) {
        agreements.flush();
        var view = AgreementView.of(agreement);
        ledger.add(agreement.subject(), act, reason, view);
        events.publish(view);
        return view;
    }
}
