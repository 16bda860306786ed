package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.Nomenclature;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record BudgetLineView(
        UUID id,
        RegionCode regionCode,
        UUID officeId,
        int fiscalYear,
        String title,
        Nomenclature nomenclature,
        FundingSource fundingSource,

        @Schema(description = "Whole rupiah; null when unknown")
        Long amount,

        long committed,
        long spent,

        @Schema(description = "What can still be committed; null when the amount is unknown")
        Long left,

        String note,
        Instant enteredAt,
        long version)
        implements Versioned {}
