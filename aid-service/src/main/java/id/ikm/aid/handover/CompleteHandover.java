package id.ikm.aid.handover;

import id.ikm.aid.handover.evidence.NamedEvidence;
import id.ikm.aid.handover.evidence.Scene;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes in after the day: photos, signatures. A part that is given takes the place of what was there. */
@Schema(description = "Parts that are left out stay as they are")
public record CompleteHandover(
        @Valid Scene scene, @Valid NamedEvidence evidence) {}
