package id.ikm.aid.handover;

import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record HandoverView(
        UUID id,
        String number,
        LocalDate handedOverOn,
        String ceremony,
        RegionCode regionCode,
        Recipient recipient,

        @Schema(description = "False: known to be no industry; null: nobody has looked")
        Boolean industryRecipient,

        String overrideReason,
        List<Item> items,

        @Schema(description = "Whole rupiah; null unless quantity and value of every item are known")
        Long totalValue,

        Instant recordedAt,
        long version)
        implements Versioned {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.id(),
                handover.number(),
                handover.handedOverOn(),
                handover.ceremony(),
                handover.regionCode(),
                handover.recipient(),
                handover.industryRecipient(),
                handover.overrideReason(),
                handover.items(),
                handover.totalValue(),
                handover.recordedAt(),
                handover.version());
    }
}
