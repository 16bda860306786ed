package id.ikm.registry.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.report.figures.Investment;
import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.report.figures.Sales;
import id.ikm.registry.report.figures.Workforce;
import id.ikm.registry.ruleset.Span;
import id.ikm.registry.size.SizeFigures;
import org.junit.jupiter.api.Test;

class ExactFiguresTest {

    private static final SizeFigures KNOWN = new SizeFigures(3, 2, 5, 100L, 200L, 2020);

    @Test
    void takesWhatIsExactAndLeavesTheRest() {
        var figures = figures(new Workforce(Span.exactly(4), Span.exactly(3), null), new Span(1L, 2L), Span.exactly(9));

        assertThat(new ExactFigures(figures, 2024, true).over(KNOWN))
                .isEqualTo(new SizeFigures(4, 3, 7, 100L, 9L, 2024));
    }

    @Test
    void aTotalWithoutSexesMakesTheOldSexesUnknown() {
        var figures = figures(new Workforce(null, null, Span.exactly(8)), null, null);

        assertThat(new ExactFigures(figures, 2024, true).over(KNOWN))
                .isEqualTo(new SizeFigures(null, null, 8, 100L, 200L, 2024));
    }

    @Test
    void salesOfHalfAYearAreNotThoseOfAYear() {
        assertThat(new ExactFigures(figures(null, Span.exactly(7), Span.exactly(9)), 2024, false).over(KNOWN))
                .isEqualTo(new SizeFigures(3, 2, 5, 7L, 200L, 2024));
    }

    @Test
    void rangesChangeNothing() {
        assertThat(new ExactFigures(figures(null, new Span(1L, 2L), new Span(1L, null)), 2024, true).over(KNOWN))
                .isEqualTo(KNOWN);
    }

    private static ReportFigures figures(Workforce workers, Span investment, Span turnover) {
        return new ReportFigures(
                workers, new Investment(investment, null), null, null, null, new Sales(turnover, null));
    }
}
