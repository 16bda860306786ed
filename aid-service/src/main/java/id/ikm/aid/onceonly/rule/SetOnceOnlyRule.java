package id.ikm.aid.onceonly.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record SetOnceOnlyRule(
        @NotNull @Min(0) @Max(20) @Schema(description = "1: not in consecutive fiscal years; 0: not twice in one")
        Integer years,

        @NotBlank @Size(max = 300) @Schema(examples = "Perbup Asahan 5/2024 tentang Hibah")
        String legalBasis) {}
