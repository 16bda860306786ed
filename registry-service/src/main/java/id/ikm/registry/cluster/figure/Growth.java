package id.ikm.registry.cluster.figure;

import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** In percent, between two reported ranges; a part is null where an end is open, or the growth from nothing. */
public record Growth(
        ReportedFigure from, ReportedFigure to, BigDecimal minimum, BigDecimal maximum, BigDecimal midpoint) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 1;

    public static Growth between(ReportedFigure from, ReportedFigure to) {
        if (from.kind() != to.kind()
                || !Objects.equals(from.range().unit(), to.range().unit())) {
            throw new InvalidRequest("?to", "figure.not-comparable");
        }
        var first = from.range();
        var second = to.range();
        return new Growth(
                from,
                to,
                percent(first.max(), second.min()),
                percent(first.min(), second.max()),
                percent(middle(first), middle(second)));
    }

    private static BigDecimal middle(FigureRange range) {
        return range.min() == null || range.max() == null
                ? null
                : range.min().add(range.max()).divide(TWO);
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal after) {
        return before == null || after == null || before.signum() == 0
                ? null
                : after.subtract(before).multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
    }
}
