package id.ikm.aid.decree;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DecreeView(
        UUID id,
        String number,
        LocalDate date,
        RegionCode regionCode,
        String signatoryPost,
        UUID fileId,
        String fileSha256,
        List<DecreedAward> awards,

        @Schema(description = "Null while it stands") RevokeDecree revocation,

        Instant recordedAt,
        long version)
        implements Versioned {

    static DecreeView of(AwardDecree decree) {
        return new DecreeView(
                decree.id(),
                decree.number(),
                decree.decidedOn(),
                decree.regionCode(),
                decree.signatoryPost(),
                decree.fileId(),
                decree.fileSha256(),
                decree.awards(),
                decree.revocation(),
                decree.recordedAt(),
                decree.version());
    }
}
