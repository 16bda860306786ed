package id.ikm.registry.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.ruleset.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ValueAddedTest {

    @Test
    void isARangeFromTheWorstToTheBest() {
        assertThat(ValueAdded.of(new Span(1_500L, 2_000L), new Span(600L, 800L)))
                .isEqualTo(new ValueAdded(700L, 1_400L));
    }

    @Test
    void isUnknownWhileTheCostOrTheValueIs() {
        assertThat(ValueAdded.of(null, new Span(600L, 800L))).isNull();
        assertThat(ValueAdded.of(new Span(600L, 800L), null)).isNull();
        assertThat(ReportFigures.NONE.valueAdded()).isNull();
    }

    @Test
    void hasAnOpenEndWhereTheFiguresHave() {
        assertThat(ValueAdded.of(new Span(2_000L, null), Span.exactly(500L))).isEqualTo(new ValueAdded(1_500L, null));
    }

    @Property
    void holdsWhateverTheTrueFiguresAre(
            @ForAll @LongRange(max = Span.LIMIT / 2) long value,
            @ForAll @LongRange(max = Span.LIMIT / 2) long moreValue,
            @ForAll @LongRange(max = Span.LIMIT / 2) long cost,
            @ForAll @LongRange(max = Span.LIMIT / 2) long moreCost,
            @ForAll @LongRange(max = 100) long part) {
        var added = ValueAdded.of(new Span(value, value + moreValue), new Span(cost, cost + moreCost));
        var truth = value + moreValue / 100 * part - (cost + moreCost / 100 * (100 - part));

        assertThat(truth).isBetween(added.min(), added.max());
    }
}
