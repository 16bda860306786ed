package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import id.ikm.web.problem.InvalidValue;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tenaga kerja by sex. */
public record Workforce(
        @Valid Span male,
        @Valid Span female,

        @Valid @Schema(description = "The sum, where both are known")
        Span total) {

    public Workforce {
        if (male != null && female != null) {
            var sum = male.plus(female);
            if (total != null && !total.meets(sum)) {
                throw new InvalidValue("size.workers-contradict", total);
            }
            total = total == null ? sum : total;
        }
    }
}
