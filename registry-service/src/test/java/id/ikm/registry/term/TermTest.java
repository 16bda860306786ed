package id.ikm.registry.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate ZERO = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 12;

    @Test
    void endsOnTheFirstDayThatItDoesNotHold() {
        var term = new Term(ZERO, ZERO.plusDays(2));

        assertThat(term.includes(ZERO)).isTrue();
        assertThat(term.includes(ZERO.plusDays(1))).isTrue();
        assertThat(term.includes(ZERO.plusDays(2))).isFalse();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Term(ZERO, ZERO.minusDays(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whoCameAfterwardsDoesNotOverlap() {
        var first = new Term(null, ZERO);

        assertThat(first.overlaps(new Term(ZERO, null))).isFalse();
        assertThat(first.overlaps(new Term(ZERO.minusDays(1), null))).isTrue();
        assertThat(Term.UNKNOWN.overlapsAny(Stream.of(first))).isTrue();
    }

    /** Ends lie well inside the days that are looked at, so an open end has a day in common wherever it can have one. */
    @Property
    void overlapsExactlyWhereADayIsInBoth(@ForAll("terms") Term one, @ForAll("terms") Term other) {
        var common = IntStream.rangeClosed(-2, DAYS + 2)
                .mapToObj(ZERO::plusDays)
                .anyMatch(day -> one.includes(day) && other.includes(day));

        assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
    }

    @Property
    void noDayIsLeftAfterItsEnd(@ForAll("terms") Term term, @ForAll("days") LocalDate end) {
        assertThat(term.endedBy(end).includes(end)).isFalse();
        assertThat(term.endedBy(end).isNow()).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(ZERO::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        var ends = days().injectNull(0.2);
        return Combinators.combine(ends, ends)
                .as((one, other) -> one != null && other != null && other.isBefore(one)
                        ? new Term(other, one)
                        : new Term(one, other));
    }
}
