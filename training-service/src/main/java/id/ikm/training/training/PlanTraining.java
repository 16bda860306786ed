package id.ikm.training.training;

import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training as it is, or shall be from now on, planned. */
public record PlanTraining(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 60) String theme,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotNull RegionCode regionCode,
        @NotNull @Min(1) @Max(10_000) Integer capacity,

        @NotNull @Schema(description = "Whether whoever is known to be no industry is refused")
        Boolean industryOnly,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Session> sessions) {}
