package id.ikm.aid.outcome;

import id.ikm.aid.outcome.figure.Figures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record Measure(
        @NotNull @Valid Figures figures,
        @NotNull Method method,

        @Size(max = 300) @Schema(description = "Which records, which report")
        String source,

        @Size(max = 200) @Schema(description = "The post of whoever measured")
        String measuredBy,

        @NotNull @PastOrPresent LocalDate measuredOn,

        @Size(max = 500) @Schema(description = "Needed where it was measured before")
        String reason) {}
