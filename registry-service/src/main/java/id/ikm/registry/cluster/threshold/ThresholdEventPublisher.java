package id.ikm.registry.cluster.threshold;

import id.ikm.events.registry.RulesetEvent;
import id.ikm.events.registry.ThresholdEvent;
import id.ikm.events.registry.ThresholdEvent.ThresholdAdded;
import id.ikm.events.registry.ThresholdEvent.ThresholdEnded;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells how many units clusters need; the numbers hold for the nation. */
@ApplicationScoped
class ThresholdEventPublisher {

    private final Outbox outbox;

    ThresholdEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void added(UUID id, Threshold threshold) {
        publish(new ThresholdAdded(state(id, threshold)));
    }

    void ended(UUID id, Threshold threshold) {
        publish(new ThresholdEnded(state(id, threshold)));
    }

    private void publish(ThresholdEvent event) {
        var state = event.threshold();
        outbox.publish(ThresholdEvent.TOPIC, new EventSubject(state.id(), state.version(), null), event);
    }

    private static ThresholdEvent.State state(UUID id, Threshold threshold) {
        var source = threshold.source();
        return new ThresholdEvent.State(
                id,
                threshold.version(),
                threshold.code(),
                threshold.purpose().name(),
                threshold.island() == null ? null : threshold.island().name(),
                threshold.minimum(),
                threshold.term().from(),
                threshold.term().until(),
                new RulesetEvent.Source(source.title(), source.mark().name(), source.citation()));
    }
}
