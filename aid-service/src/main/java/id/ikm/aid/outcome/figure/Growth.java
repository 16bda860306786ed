package id.ikm.aid.outcome.figure;

import id.ikm.web.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;

/**
 * In percent between two ranges, as the registry computes it for sentra (DOMAIN 9, AS-16): the least from the old maximum
 * to the new minimum, the most from the old minimum to the new maximum.
 *
 * @param obstacle why a part of it is null, or null
 */
public record Growth(BigDecimal minimum, BigDecimal maximum, BigDecimal midpoint, Text obstacle) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 1;

    /** @param from null where nobody measured @param to null where nobody measured */
    public static Growth between(FigureRange from, FigureRange to) {
        if (from == null || to == null) {
            return unknown("outcome.not-measured");
        }
        if (!Objects.equals(from.unit(), to.unit())) {
            return unknown("outcome.other-unit", from.unit(), to.unit());
        }
        if (from.period() != to.period()) {
            return unknown("outcome.other-period", from.period(), to.period());
        }
        return new Growth(
                percent(from.max(), to.min()),
                percent(from.min(), to.max()),
                percent(middle(from), middle(to)),
                obstacle(from, to));
    }

    private static Growth unknown(String reason, Object... arguments) {
        return new Growth(null, null, null, new Text(reason, Arrays.asList(arguments)));
    }

    private static Text obstacle(FigureRange from, FigureRange to) {
        if (middle(from) == null || middle(to) == null) {
            return Text.of("outcome.open-end");
        }
        return from.min().signum() == 0 ? Text.of("outcome.from-nothing") : null;
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
