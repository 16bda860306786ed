package id.ikm.aid.credit.facilitation;

import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record FacilitationView(
        UUID id,
        UUID businessId,
        String businessName,
        RegionCode regionCode,
        String scheme,
        String lender,

        @Schema(description = "Whole rupiah; null when unknown")
        Long requested,

        @Schema(description = "Whole rupiah; null when unknown, or not granted")
        Long granted,

        @Schema(description = "Whole rupiah; null when unknown, or not disbursed")
        Long disbursed,

        CreditState state,
        List<CreditStep> steps,
        Instant recordedAt,

        @Schema(description = "What was odd when it was written; empty when it is read")
        List<Warning> warnings,

        long version)
        implements Versioned {}
