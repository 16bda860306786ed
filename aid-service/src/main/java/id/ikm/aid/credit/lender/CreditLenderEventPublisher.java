package id.ikm.aid.credit.lender;

import id.ikm.events.aid.CreditLenderEvent;
import id.ikm.events.aid.CreditLenderEvent.LenderEntered;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells who lends; a lender is of no region. */
@ApplicationScoped
class CreditLenderEventPublisher {

    private final Outbox outbox;

    CreditLenderEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void entered(UUID id, CreditLenderView lender) {
        var state = new CreditLenderEvent.State(id, lender.version(), lender.code(), lender.name());
        outbox.publish(CreditLenderEvent.TOPIC, new EventSubject(id, lender.version(), null), new LenderEntered(state));
    }
}
