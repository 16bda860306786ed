package id.ikm.aid.officeoverlap;

import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlannedAid")
public record PlannedAidView(
        UUID id,

        @Schema(description = "Null where the plan was recorded by hand")
        UUID applicationId,

        UUID officeId,
        RegionCode regionCode,
        int fiscalYear,
        RecipientReference recipient,
        String what,
        String source,
        Instant recordedAt,
        Instant withdrawnAt,
        long version)
        implements Versioned {}
