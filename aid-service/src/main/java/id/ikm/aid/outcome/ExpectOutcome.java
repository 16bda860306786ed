package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what was given before this register knew of it, or of which no handover tells. */
public record ExpectOutcome(
        @NotNull @Schema(description = "HANDOVER, EQUIPMENT or APPLICATION")
        SubjectKind subjectKind,

        @NotNull UUID subjectId,
        @NotNull @Valid RecipientReference recipient,
        @NotNull @PastOrPresent LocalDate handedOverOn,

        @Schema(description = "Whose months hold, where a package has months of its own")
        UUID packageId) {}
