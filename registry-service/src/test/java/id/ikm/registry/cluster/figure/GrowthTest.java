package id.ikm.registry.cluster.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GrowthTest {

    /** AS-16: 200-300 million to 1.5-2 billion rupiah a year. */
    @Test
    void isToldOfTheWorstTheBestAndTheMiddle() {
        var growth = Growth.between(turnover(200_000_000, 300_000_000L), turnover(1_500_000_000, 2_000_000_000L));

        assertThat(growth.minimum()).isEqualByComparingTo("400.0");
        assertThat(growth.maximum()).isEqualByComparingTo("900.0");
        assertThat(growth.midpoint()).isEqualByComparingTo("600.0");
    }

    @Test
    void isUnknownWhereAnEndIsOpen() {
        var growth = Growth.between(turnover(200, 300L), turnover(1_500, null));

        assertThat(growth.minimum()).isEqualByComparingTo("400.0");
        assertThat(growth.maximum()).isNull();
        assertThat(growth.midpoint()).isNull();
        assertThat(Growth.between(turnover(0, 0L), turnover(5, 5L)).minimum()).isNull();
    }

    @Test
    void isOfFiguresOfOneKind() {
        var workers = ReportedFigure.of(command(FigureKind.WORKERS, 200, null));

        assertThatThrownBy(() -> Growth.between(turnover(1, 2L), workers)).isInstanceOf(InvalidRequest.class);
    }

    @Property
    void holdsWhateverTheTrueFiguresAre(
            @ForAll @IntRange(min = 1, max = 1_000) int before,
            @ForAll @IntRange(max = 1_000) int moreBefore,
            @ForAll @IntRange(max = 1_000) int after,
            @ForAll @IntRange(max = 1_000) int moreAfter) {
        var growth =
                Growth.between(turnover(before, (long) before + moreBefore), turnover(after, (long) after + moreAfter));
        var truth = BigDecimal.valueOf(
                (after + moreAfter / 2.0 - before - moreBefore / 2.0) * 100 / (before + moreBefore / 2.0));

        assertThat(truth)
                .isBetween(
                        growth.minimum().subtract(BigDecimal.ONE),
                        growth.maximum().add(BigDecimal.ONE));
    }

    private static ReportedFigure turnover(long min, Long max) {
        return ReportedFigure.of(command(FigureKind.TURNOVER, min, max));
    }

    private static ReportFigure command(FigureKind kind, long min, Long max) {
        var range = new FigureRange(BigDecimal.valueOf(min), max == null ? null : BigDecimal.valueOf(max), null);
        return new ReportFigure(kind, range, null, "Antara", LocalDate.of(2025, 4, 7), null);
    }
}
