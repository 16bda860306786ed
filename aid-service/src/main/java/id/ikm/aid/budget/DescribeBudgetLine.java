package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DescribeBudgetLine(
        @NotNull RegionCode regionCode,

        @Schema(description = "Id of the office in the register")
        UUID officeId,

        @NotNull @Min(1970) @Max(2100) Integer fiscalYear,
        @NotBlank @Size(max = 300) String title,
        @NotNull NomenclatureCode subActivity,
        @NotNull FundingSource fundingSource,

        @PositiveOrZero
        @Max(1_000_000_000_000_000L)
        @Schema(description = "Whole rupiah; leave out where it is unknown, then nothing can be committed")
        Long amount,

        @Size(max = 1000) String note) {}
