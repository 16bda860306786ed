package id.ikm.aid.credit.disbursement;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.web.answer.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Whatever is stated, corrected or withdrawn agrees with the rest, stands in the ledger and is told to the others. */
@ApplicationScoped
class RecordingDisbursement {

    private final Disbursements disbursements;
    private final Ledger ledger;
    private final CreditEventPublisher events;

    RecordingDisbursement(Disbursements disbursements, Ledger ledger, CreditEventPublisher events) {
        this.disbursements = disbursements;
        this.ledger = ledger;
        this.events = events;
    }

    @Transactional(TxType.MANDATORY)
    DisbursementView recorded(Disbursement disbursement, List<Warning> warnings) {
        disbursements.await(disbursement.regionCode(), disbursement.period());
        disbursements.persist(disbursement);
        var view = decided(disbursement, "RECORD", null, warnings);
        events.recorded(view);
        return view;
    }

    @Transactional(TxType.MANDATORY)
    DisbursementView corrected(Disbursement disbursement, CorrectDisbursement command, List<Warning> warnings) {
        disbursements.await(disbursement.regionCode(), disbursement.period());
        disbursement.correct(command.reported());
        var view = decided(disbursement, "CORRECT", command.reason(), warnings);
        events.corrected(view);
        return view;
    }

    @Transactional(TxType.MANDATORY)
    DisbursementView withdrawn(Disbursement disbursement, String reason) {
        disbursements.await(disbursement.regionCode(), disbursement.period());
        disbursement.withdraw();
        var view = decided(disbursement, "WITHDRAW", reason, List.of());
        events.withdrawn(view);
        return view;
    }

    private DisbursementView decided(Disbursement disbursement, String act, String reason, List<Warning> warnings) {
        disbursements.flush();
        disbursements.about(disbursement.regionCode(), disbursement.period()).mustAgree(disbursement.id());
        var view = disbursement.view(warnings);
        ledger.add(new Subject(SubjectKind.CREDIT, view.id(), view.regionCode().value()), act, reason, view);
        return view;
    }
}
