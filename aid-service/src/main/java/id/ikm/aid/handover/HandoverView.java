package id.ikm.aid.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.aid.handover.evidence.Evidence;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.party.PartyView;
import id.ikm.aid.handover.seal.Seal;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
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

        String waiverReason,
        List<Item> items,

        @Schema(description = "Whole rupiah; null unless quantity and value of every item are known")
        Long totalValue,

        UUID applicationId,
        Basis basis,
        Funding funding,
        Scene scene,
        List<PartyView> parties,
        Evidence evidence,
        Instant recordedAt,

        @Schema(description = "Null while photos and signatures may still come in")
        String sealHash,

        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static HandoverView of(Handover handover) {
        var occasion = handover.occasion();
        return new HandoverView(
                handover.id(),
                occasion.number(),
                occasion.handedOverOn(),
                occasion.ceremony(),
                occasion.regionCode(),
                handover.recipient(),
                handover.industryRecipient(),
                handover.waiverReason(),
                handover.items(),
                handover.totalValue(),
                handover.applicationId(),
                handover.basis(),
                handover.funding(),
                handover.scene(),
                handover.parties().masked(),
                handover.evidence(),
                handover.recording().at(),
                hash(handover.seal()),
                handover.version(),
                List.of());
    }

    HandoverView with(List<Warning> told) {
        return new HandoverView(
                id,
                number,
                handedOverOn,
                ceremony,
                regionCode,
                recipient,
                industryRecipient,
                waiverReason,
                items,
                totalValue,
                applicationId,
                basis,
                funding,
                scene,
                parties,
                evidence,
                recordedAt,
                sealHash,
                version,
                told);
    }

    private static String hash(Seal seal) {
        return seal == null ? null : seal.hash();
    }
}
