package id.ikm.aid.outcome.schedule;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record SetOutcomeSchedule(
        @NotNull @Schema(description = "With all regions below it")
        RegionCode regionCode,

        @Schema(description = "Leave out for all aid of the region")
        UUID packageId,

        @NotNull @Size(min = 1, max = 12) Set<@NotNull @Min(1) @Max(120) Integer> months) {}
