package id.ikm.registry.cluster.figure;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.ruleset.Span;
import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a source stated on a day; two that contradict each other both stay (DOMAIN 0.7, 0.8). */
public record ReportedFigure(
        UUID id, FigureKind kind, FigureRange range, Integer year, String source, LocalDate reportedOn, String note) {

    public static ReportedFigure of(ReportFigure command) {
        return of(Ids.next(), command);
    }

    public static ReportedFigure of(UUID id, ReportFigure command) {
        mustFit(command.kind(), command.range());
        return new ReportedFigure(
                id,
                command.kind(),
                command.range(),
                command.year(),
                command.source().strip(),
                command.reportedOn(),
                command.note());
    }

    /** Of a kind that is counted in whole numbers. */
    Span span() {
        return new Span(whole(range.min()), whole(range.max()));
    }

    private static void mustFit(FigureKind kind, FigureRange range) {
        if (range.min() == null && range.max() == null) {
            throw new InvalidRequest("/range", "figure.empty");
        }
        if (kind.isWhole() != (range.unit() == null)) {
            throw new InvalidRequest("/range/unit", "figure.unit-of-output");
        }
        if (kind.isWhole() && (isBroken(range.min()) || isBroken(range.max()))) {
            throw new InvalidRequest("/range", "figure.whole", kind);
        }
    }

    private static boolean isBroken(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() > 0;
    }

    private static Long whole(BigDecimal number) {
        return number == null ? null : number.longValueExact();
    }
}
