package id.ikm.registry.business;

import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record MergerView(
        UUID business,
        UUID into,

        @Schema(description = "The NIB that went along, because the other record had none")
        Nib handedNib,

        String reason,
        String mergedBy,
        Instant mergedAt,
        Instant undoUntil,

        @Schema(description = "Of the merged record, for If-Match")
        long version)
        implements Versioned {

    static MergerView of(Merger merger, Business business) {
        return new MergerView(
                merger.businessId(),
                merger.intoId(),
                merger.handedNib(),
                merger.reason(),
                merger.mergedBy(),
                merger.mergedAt(),
                merger.undoUntil(),
                business.version());
    }
}
