package id.ikm.aid.equipment.loan;

import id.ikm.events.aid.EquipmentEvent;
import id.ikm.events.aid.LoanEvent;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of loans, without the names of borrowers. */
@ApplicationScoped
class LoanEventPublisher {

    private final Outbox outbox;

    LoanEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(LoanView loan) {
        var state = state(loan);
        var event =
                switch (loan.status()) {
                    case AGREED -> new LoanEvent.LoanAgreed(state);
                    case OUT -> new LoanEvent.LoanStarted(state);
                    case RETURNED -> new LoanEvent.LoanReturned(state);
                    case CANCELLED -> new LoanEvent.LoanCancelled(state);
                };
        outbox.publish(LoanEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static LoanEvent.State state(LoanView loan) {
        return new LoanEvent.State(
                loan.id(),
                loan.version(),
                loan.equipmentId(),
                loan.regionCode().value(),
                new EquipmentEvent.Holder(
                        loan.borrower().kind().name(), loan.borrower().id()),
                loan.from(),
                loan.until(),
                loan.status().name(),
                loan.returnedOn(),
                loan.condition() == null ? null : loan.condition().name());
    }
}
