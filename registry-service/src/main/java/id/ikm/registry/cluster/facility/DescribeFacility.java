package id.ikm.registry.cluster.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility as it is known; leave out what is not known. */
public record DescribeFacility(
        @NotNull FacilityType type,

        @Size(max = 200) @Schema(description = "Needed for OTHER")
        String name,

        FundingSource fundingSource,

        @Min(1900) @Max(2200) @Schema(description = "Fiscal year of the money")
        Integer year,

        @PastOrPresent @Schema(description = "First day on which it was out of use for good")
        LocalDate outOfUseSince,

        @Size(max = 1000) String note) {}
