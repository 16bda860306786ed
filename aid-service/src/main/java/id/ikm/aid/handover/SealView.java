package id.ikm.aid.handover;

import id.ikm.aid.handover.seal.PartCheck;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seal, and what is in the database now held against it. */
public record SealView(
        UUID handoverId,

        @Schema(description = "SHA-256 over all parts, as printed on the BAST")
        String hash,

        String sealedBy,
        Instant sealedAt,
        @Schema(description = "Nothing was altered") boolean intact,

        @Schema(description = "Those that are not intact were altered")
        List<PartCheck> parts,

        @Schema(description = "Files whose content is altered or gone; null where nobody asked")
        List<UUID> damagedFiles) {

    static SealView of(Handover handover) {
        return of(handover, null, null);
    }

    /** @param printed the hash that somebody holds, or null */
    static SealView of(Handover handover, String printed, List<UUID> damagedFiles) {
        var seal = handover.seal();
        var parts = seal.check(HandoverParts.of(handover));
        boolean intact = seal.isWhole()
                && parts.stream().allMatch(PartCheck::intact)
                && (printed == null || printed.equalsIgnoreCase(seal.hash()))
                && (damagedFiles == null || damagedFiles.isEmpty());
        return new SealView(handover.id(), seal.hash(), seal.sealedBy(), seal.sealedAt(), intact, parts, damagedFiles);
    }
}
