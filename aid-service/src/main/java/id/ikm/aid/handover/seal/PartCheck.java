package id.ikm.aid.handover.seal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a part is what was sealed. */
public record PartCheck(
        String name,
        @Schema(description = "SHA-256 when it was sealed") String sealed,

        @Schema(description = "SHA-256 of what is in the database now")
        String current,

        boolean intact) {

    static PartCheck of(SealedPart sealed, String current) {
        return new PartCheck(
                sealed.name(), sealed.sha256(), current, sealed.sha256().equals(current));
    }
}
