package id.ikm.aid.credit.disbursement;

import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DisbursementView(
        UUID id,
        RegionCode regionCode,
        String lender,
        UpTo period,

        @Schema(description = "Whole rupiah") long amount,

        @Schema(description = "Null when unknown") Integer debtors,

        Source source,
        String reportedText,
        boolean withdrawn,
        Instant recordedAt,

        @Schema(description = "What was odd when it was written; empty when it is read")
        List<Warning> warnings,

        long version)
        implements Versioned {}
