package id.ikm.aid.outcome;

import id.ikm.aid.outcome.figure.Figures;
import java.time.Instant;
import java.time.LocalDate;

/** What was measured, how, by whom and when. */
public record Measurement(
        Figures figures, Method method, String source, String measuredBy, LocalDate measuredOn, Instant recordedAt) {

    static Measurement of(Measure command, Instant now) {
        return new Measurement(
                command.figures().checked("/figures"),
                command.method(),
                command.source(),
                command.measuredBy(),
                command.measuredOn(),
                now);
    }

    static Figures figuresOf(Measurement measurement) {
        return measurement == null ? Figures.UNKNOWN : measurement.figures();
    }
}
