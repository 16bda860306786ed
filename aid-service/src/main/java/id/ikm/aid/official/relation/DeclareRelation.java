package id.ikm.aid.official.relation;

import id.ikm.aid.recipient.RecipientReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DeclareRelation(
        @NotNull @Valid RecipientReference recipient,
        @NotNull RelationKind relation,

        @Schema(description = "Leave out where it always was, or nobody knows")
        LocalDate since,

        @NotNull @PastOrPresent LocalDate declaredOn) {}
