package id.ikm.registry.cluster.threshold;

import id.ikm.registry.ruleset.RulesetSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another number from a day on; the one before, for the same purpose and island, ends on that day. */
public record AddThreshold(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}") String code,
        @NotNull ThresholdPurpose purpose,

        @Schema(description = "Leave out for every island") Island island,
        @NotNull @Min(1) @Max(1000) Integer minimum,
        @NotNull LocalDate validFrom,
        @NotNull @Valid RulesetSource source) {}
