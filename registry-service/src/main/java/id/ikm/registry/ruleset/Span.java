package id.ikm.registry.ruleset;

import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whole numbers from min to max, both included; an end that is left out is open. */
@Schema(description = "From min to max, both included; an end that is left out is open")
public record Span(
        @Min(0) @Max(Span.LIMIT) Long min,
        @Min(0) @Max(Span.LIMIT) Long max) {

    /** A thousand trillion rupiah: beyond it somebody has typed too many zeros. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    public Span {
        if (min != null && max != null && min > max) {
            throw new InvalidValue("span.upside-down", min, max);
        }
    }

    /** Null stands for what nobody knows. */
    public static Span exactly(Number value) {
        return value == null ? null : new Span(value.longValue(), value.longValue());
    }

    public boolean meets(Span other) {
        return atMost(min, other.max) && atMost(other.min, max);
    }

    /** An end is open where either of both is. */
    public Span plus(Span other) {
        return new Span(sum(min, other.min), sum(max, other.max));
    }

    /** The number, where both ends are the same. */
    public Optional<Long> exact() {
        return min != null && min.equals(max) ? Optional.of(min) : Optional.empty();
    }

    private static Long sum(Long one, Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    private static boolean atMost(Long low, Long high) {
        return low == null || high == null || low <= high;
    }
}
