package id.ikm.aid.outcome.sample;

import id.ikm.events.aid.SampleEvent;
import id.ikm.events.aid.SampleEvent.SampleChecked;
import id.ikm.events.aid.SampleEvent.SampleDrawn;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what a sample says. */
@ApplicationScoped
class SampleEventPublisher {

    private final Outbox outbox;

    SampleEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void drawn(OutcomeSampleView sample) {
        publish(new SampleDrawn(state(sample)));
    }

    void checked(OutcomeSampleView sample) {
        publish(new SampleChecked(state(sample)));
    }

    private void publish(SampleEvent event) {
        var state = event.sample();
        outbox.publish(SampleEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static SampleEvent.State state(OutcomeSampleView sample) {
        var estimate = sample.estimate();
        return new SampleEvent.State(
                sample.id(),
                sample.version(),
                sample.regionCode().value(),
                sample.from(),
                sample.until(),
                sample.confidence(),
                sample.margin(),
                sample.population(),
                sample.size(),
                estimate.confirmed(),
                estimate.notConfirmed(),
                estimate.notFound());
    }
}
