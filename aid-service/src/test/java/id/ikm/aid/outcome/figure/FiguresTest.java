package id.ikm.aid.outcome.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void haveTheUnitsThatGoWithoutSaying() {
        var figures = new Figures(null, of("200", null, Per.YEAR), of("4", null, null)).checked("/figures");

        assertThat(figures.turnover().unit()).isEqualTo("IDR");
        assertThat(figures.workers().unit()).isEqualTo("PERSON");
        assertThat(figures.production()).isNull();
    }

    @Test
    void areRefusedWhereNothingCouldBeComparedWithThem() {
        refused(new Figures(null, null, null), "/figures");
        refused(new Figures(of("1", null, Per.YEAR), null, null), "/figures/production/unit");
        refused(new Figures(of("1", "t", null), null, null), "/figures/production/period");
        refused(new Figures(null, of("1", null, null), null), "/figures/turnover/period");
        refused(new Figures(null, of("1.5", null, Per.YEAR), null), "/figures/turnover");
        refused(new Figures(null, null, of("2.5", null, null)), "/figures/workers");
        refused(new Figures(null, null, of(null, null, null)), "/figures/workers");
    }

    @Test
    void areNeverUpsideDown() {
        assertThatThrownBy(() -> new FigureRange(BigDecimal.TEN, BigDecimal.ONE, "t", Per.YEAR))
                .isInstanceOf(InvalidValue.class);
    }

    private static void refused(Figures figures, String pointer) {
        assertThatThrownBy(() -> figures.checked("/figures"))
                .isInstanceOfSatisfying(InvalidRequest.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer)));
    }

    private static FigureRange of(String min, String unit, Per period) {
        return new FigureRange(min == null ? null : new BigDecimal(min), null, unit, period);
    }
}
