package id.ikm.aid.onceonly.rule;

import id.ikm.events.aid.OnceOnlyRuleEvent;
import id.ikm.events.aid.OnceOnlyRuleEvent.OnceOnlyRuleSet;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells a region's own rule. */
@ApplicationScoped
class OnceOnlyRuleEventPublisher {

    private final Outbox outbox;

    OnceOnlyRuleEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void set(UUID id, OnceOnlyRuleView rule) {
        var region = rule.regionCode().value();
        var state = new OnceOnlyRuleEvent.State(id, rule.version(), region, rule.years(), rule.legalBasis());
        outbox.publish(
                OnceOnlyRuleEvent.TOPIC, new EventSubject(id, rule.version(), region), new OnceOnlyRuleSet(state));
    }
}
