package id.ikm.aid.outcome.figure;

import id.ikm.web.problem.ProblemTexts;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Growth since the baseline, in percent. */
public record GrowthView(OfFigure production, OfFigure turnover, OfFigure workers) {

    public record OfFigure(
            BigDecimal minimum,
            BigDecimal maximum,
            BigDecimal midpoint,

            @Schema(description = "Why a part is unknown, in the language of the request")
            String reason) {

        static OfFigure of(Growth growth, Locale locale) {
            var reason = growth.obstacle() == null ? null : ProblemTexts.text(growth.obstacle(), locale);
            return new OfFigure(growth.minimum(), growth.maximum(), growth.midpoint(), reason);
        }
    }

    public static GrowthView between(Figures from, Figures to, Locale locale) {
        return new GrowthView(
                OfFigure.of(Growth.between(from.production(), to.production()), locale),
                OfFigure.of(Growth.between(from.turnover(), to.turnover()), locale),
                OfFigure.of(Growth.between(from.workers(), to.workers()), locale));
    }
}
