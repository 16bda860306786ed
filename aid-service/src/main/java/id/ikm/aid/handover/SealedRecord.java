package id.ikm.aid.handover;

import id.ikm.aid.handover.seal.PartText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is needed to verify a handover without this service: see docs/verifying-a-handover.md. */
public record SealedRecord(
        @Schema(examples = SealedRecord.FORMAT) String format,
        UUID handoverId,
        @Schema(description = "As printed on the BAST") String hash,
        List<Part> parts) {

    static final String FORMAT = "ikm-handover-seal/1";

    /** The text is hashed as it stands, in UTF-8. */
    @Schema(name = "SealedRecordPart")
    public record Part(String name, String sha256, String text) {}

    static SealedRecord of(Handover handover) {
        return new SealedRecord(
                FORMAT,
                handover.id(),
                handover.seal().hash(),
                HandoverParts.of(handover).stream().map(SealedRecord::part).toList());
    }

    private static Part part(PartText part) {
        return new Part(part.name(), part.sha256(), part.text());
    }
}
