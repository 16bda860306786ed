package id.ikm.aid.credit.disbursement;

import id.ikm.events.aid.CreditEvent;
import id.ikm.events.aid.CreditEvent.DisbursementCorrected;
import id.ikm.events.aid.CreditEvent.DisbursementRecorded;
import id.ikm.events.aid.CreditEvent.DisbursementWithdrawn;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what is reported of credit; never the words of a report. */
@ApplicationScoped
class CreditEventPublisher {

    private final Outbox outbox;

    CreditEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(DisbursementView disbursement) {
        publish(new DisbursementRecorded(state(disbursement)));
    }

    void corrected(DisbursementView disbursement) {
        publish(new DisbursementCorrected(state(disbursement)));
    }

    void withdrawn(DisbursementView disbursement) {
        publish(new DisbursementWithdrawn(state(disbursement)));
    }

    private void publish(CreditEvent event) {
        var state = event.credit();
        outbox.publish(CreditEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static CreditEvent.State state(DisbursementView disbursement) {
        var period = disbursement.period();
        return new CreditEvent.State(
                disbursement.id(),
                disbursement.version(),
                disbursement.regionCode().value(),
                disbursement.lender(),
                new CreditEvent.Period(period.year(), period.month(), period.day()),
                disbursement.amount(),
                disbursement.debtors(),
                disbursement.source().publishedOn(),
                disbursement.withdrawn());
    }
}
