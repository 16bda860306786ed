package id.ikm.registry.term;

import id.ikm.web.problem.InvalidValue;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From one day on until another, on which it holds no longer; null is a first day nobody knows, or no end so far. */
public record Term(
        @Schema(description = "First day; null: not known") LocalDate from,

        @Schema(description = "First day after it; null: no end so far")
        LocalDate until) {

    public static final Term UNKNOWN = new Term(null, null);

    public Term {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidValue("term.ends-before-it-begins");
        }
    }

    public boolean isNow() {
        return until == null;
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether a day lies in both; a term that ends on its first day has no day at all. */
    public boolean overlaps(Term other) {
        return !isEmpty() && !other.isEmpty() && beginsBefore(other.until) && other.beginsBefore(until);
    }

    public boolean overlapsAny(Stream<Term> others) {
        return others.anyMatch(this::overlaps);
    }

    /** One that began later than that has no day. */
    public Term endedBy(LocalDate day) {
        return new Term(from, from != null && from.isAfter(day) ? from : day);
    }

    private boolean beginsBefore(LocalDate end) {
        return from == null || end == null || from.isBefore(end);
    }

    private boolean isEmpty() {
        return from != null && from.equals(until);
    }
}
