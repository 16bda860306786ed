package id.ikm.registry.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New rules for an axis from a day on; the ones before, of the same rank, end on that day. */
public record AddRuleset(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}") String code,
        @NotNull Axis axis,

        @NotNull @Min(1) @Max(9) @Schema(description = "Which is asked first, where several are in force")
        Integer rank,

        @NotNull LocalDate validFrom,
        @NotNull @Valid RulesetSource source,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid RulesetRow> rows) {}
