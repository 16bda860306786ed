package id.ikm.aid.outcome.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GrowthTest {

    /** AS-16: 200-300 million to 1.5-2 billion rupiah a year, 50-70 to 400-700 t. */
    @Test
    void isToldOfTheWorstTheBestAndTheMiddle() {
        var turnover = Growth.between(aYear(200_000_000, 300_000_000L), aYear(1_500_000_000, 2_000_000_000L));
        var production = Growth.between(aYear(50, 70L), aYear(400, 700L));

        assertThat(turnover.minimum()).isEqualByComparingTo("400.0");
        assertThat(turnover.maximum()).isEqualByComparingTo("900.0");
        assertThat(turnover.midpoint()).isEqualByComparingTo("600.0");
        assertThat(turnover.obstacle()).isNull();
        assertThat(production.minimum()).isEqualByComparingTo("471.4");
        assertThat(production.maximum()).isEqualByComparingTo("1300.0");
        assertThat(production.midpoint()).isEqualByComparingTo("816.7");
    }

    @Test
    void isUnknownWhereAnEndIsOpenOrItBeganWithNothing() {
        var open = Growth.between(aYear(200, 300L), aYear(1_500, null));

        assertThat(open.minimum()).isEqualByComparingTo("400.0");
        assertThat(open.maximum()).isNull();
        assertThat(open.midpoint()).isNull();
        assertThat(open.obstacle().key()).isEqualTo("outcome.open-end");
        assertThat(Growth.between(aYear(0, 0L), aYear(5, 5L)).obstacle().key()).isEqualTo("outcome.from-nothing");
        assertThat(Growth.between(null, aYear(5, 5L)).obstacle().key()).isEqualTo("outcome.not-measured");
    }

    @Test
    void isNotToldBetweenUnitsOrPeriods() {
        var kilograms = new FigureRange(BigDecimal.ONE, BigDecimal.TEN, "kg", Per.YEAR);
        var aMonth = new FigureRange(BigDecimal.ONE, BigDecimal.TEN, "t", Per.MONTH);

        assertThat(Growth.between(aYear(1, 2L), kilograms).obstacle().key()).isEqualTo("outcome.other-unit");
        assertThat(Growth.between(aYear(1, 2L), aMonth).obstacle().key()).isEqualTo("outcome.other-period");
        assertThat(Growth.between(aYear(1, 2L), aMonth).midpoint()).isNull();
    }

    /** Whatever the true figures within the ranges were, the growth lies between the two. */
    @Property
    void holdsWhateverTheTrueFiguresAre(
            @ForAll @IntRange(min = 1, max = 1_000) int before,
            @ForAll @IntRange(max = 1_000) int moreBefore,
            @ForAll @IntRange(max = 1_000) int after,
            @ForAll @IntRange(max = 1_000) int moreAfter,
            @ForAll @DoubleRange(max = 1) double whereBefore,
            @ForAll @DoubleRange(max = 1) double whereAfter) {
        var growth = Growth.between(aYear(before, (long) before + moreBefore), aYear(after, (long) after + moreAfter));
        double was = before + whereBefore * moreBefore;
        double is = after + whereAfter * moreAfter;
        var tolerance = new BigDecimal("0.06");

        assertThat(BigDecimal.valueOf((is - was) * 100 / was))
                .isBetween(
                        growth.minimum().subtract(tolerance), growth.maximum().add(tolerance));
        assertThat(growth.midpoint()).isBetween(growth.minimum(), growth.maximum());
    }

    private static FigureRange aYear(long min, Long max) {
        return new FigureRange(BigDecimal.valueOf(min), max == null ? null : BigDecimal.valueOf(max), "t", Per.YEAR);
    }
}
