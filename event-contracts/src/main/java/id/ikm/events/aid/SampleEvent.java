package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about outcomes checked by sample. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface SampleEvent {

    String TOPIC = "ikm.aid.outcomesample";

    State sample();

    /**
     * The whole public state after the change.
     *
     * @param confidence in percent, for example 95
     * @param margin that was asked for, in percent
     */
    record State(
            UUID id,
            long version,
            String regionCode,
            LocalDate from,
            LocalDate until,
            int confidence,
            BigDecimal margin,
            int population,
            int size,
            int confirmed,
            int notConfirmed,
            int notFound) {}

    @EventType("ikm.aid.outcomesample.drawn.v1")
    record SampleDrawn(State sample) implements SampleEvent {}

    @EventType("ikm.aid.outcomesample.checked.v1")
    record SampleChecked(State sample) implements SampleEvent {}

    record OtherSampleEvent(State sample) implements SampleEvent {}
}
