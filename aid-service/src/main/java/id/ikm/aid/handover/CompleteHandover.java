package id.ikm.aid.handover;

import id.ikm.aid.handover.evidence.NamedEvidence;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.party.NamedParties;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes in after the day: photos, signatures, names. A part that is given takes the place of what was there. */
@Schema(description = "Parts that are left out stay as they are")
public record CompleteHandover(
        @Valid Scene scene,
        @Valid NamedParties parties,
        @Valid NamedEvidence evidence) {}
