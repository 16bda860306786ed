package id.ikm.registry.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a ruleset: an outcome, and when it holds; of size or of production, as the axis asks. */
public record RulesetRow(
        @NotBlank String outcome,
        @Valid SizeRange size,
        @Valid ProductionCase production,

        @Pattern(regexp = "[A-Z][A-Z_]{1,59}") @Schema(description = "What to do about it, as a code")
        String advice) {

    boolean meets(RulesetRow other) {
        if (size != null && other.size != null) {
            return size.meets(other.size);
        }
        return production != null && other.production != null && production.meets(other.production);
    }
}
