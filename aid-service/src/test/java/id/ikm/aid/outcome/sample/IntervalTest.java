package id.ikm.aid.outcome.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Confidence SURE = Confidence.of(95, "");
    private static final int ENDLESS = 2_000_000_000;

    /** Values that statistical programs print for Wilson's score without continuity correction. */
    @Test
    void isWilsons() {
        near(Interval.wilson(8, 10, ENDLESS, SURE), 0.4902, 0.9433);
        near(Interval.wilson(0, 10, ENDLESS, SURE), 0.0, 0.2775);
        near(Interval.wilson(50, 100, ENDLESS, SURE), 0.4038, 0.5962);
    }

    @Test
    void leavesNoDoubtWhereEverybodyWasAsked() {
        assertThat(Interval.wilson(3, 4, 4, SURE)).isEqualTo(new Interval(0.75, 0.75));
    }

    @Property
    void holdsTheShareAndIsNarrowerInASmallPopulation(
            @ForAll @IntRange(min = 1, max = 500) int checked,
            @ForAll @IntRange(max = 500) int portion,
            @ForAll @IntRange(min = 1, max = 5_000) int more) {
        int confirmed = portion % (checked + 1);
        var interval = Interval.wilson(confirmed, checked, checked + more, SURE);
        double share = (double) confirmed / checked;

        assertThat(interval.low()).isBetween(0.0, share + 1e-9);
        assertThat(interval.high()).isBetween(share - 1e-9, 1.0);
        assertThat(interval.margin())
                .isLessThanOrEqualTo(
                        Interval.wilson(confirmed, checked, ENDLESS, SURE).margin() + 1e-9);
    }

    private static void near(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }
}
