package id.ikm.aid.handover;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody holds in hand, to be held against the record. */
public record VerifyHandover(
        @Pattern(regexp = "[0-9a-fA-F]{64}") @Schema(description = "The hash on the printed BAST, if there is one")
        String hash) {}
