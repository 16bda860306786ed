package id.ikm.registry.cluster.figure;

import id.ikm.registry.ruleset.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was reported of one cluster. */
public class ReportedFigures {

    private ReportedFigures() {}

    /** How many members the newest statement up to that day says it has. */
    public static Optional<Span> members(List<ReportedFigure> all, LocalDate day) {
        return all.stream()
                .filter(figure -> figure.kind() == FigureKind.MEMBERS)
                .filter(figure -> !figure.reportedOn().isAfter(day))
                .max(Comparator.comparing(ReportedFigure::reportedOn).thenComparing(ReportedFigure::id))
                .map(ReportedFigure::span);
    }
}
