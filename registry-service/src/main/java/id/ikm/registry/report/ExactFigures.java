package id.ikm.registry.report;

import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.ruleset.Span;
import id.ikm.registry.size.SizeFigures;
import java.util.Optional;

/** The figures of a report that are one number, which the record of a business can hold; a range stays in the report. */
record ExactFigures(ReportFigures figures, int year, boolean ofAYear) {

    /** What is not exact stays as it was. */
    SizeFigures over(SizeFigures known) {
        var size = figures.size(ofAYear);
        var workers = exact(size.workers()).map(Long::intValue);
        var investment = exact(size.investment());
        var sales = exact(size.annualSales());
        if (workers.isEmpty() && investment.isEmpty() && sales.isEmpty()) {
            return known;
        }
        return new SizeFigures(
                workers.isPresent() ? exactInt(figures.workers().male()) : known.maleWorkers(),
                workers.isPresent() ? exactInt(figures.workers().female()) : known.femaleWorkers(),
                workers.orElse(known.workers()),
                investment.orElse(known.investment()),
                sales.orElse(known.annualSales()),
                year);
    }

    private static Optional<Long> exact(Span span) {
        return Optional.ofNullable(span).flatMap(Span::exact);
    }

    private static Integer exactInt(Span span) {
        return exact(span).map(Long::intValue).orElse(null);
    }
}
