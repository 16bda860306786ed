package id.ikm.registry.membership;

import id.ikm.registry.term.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership that begins, or one of the past. */
public record Join(
        @NotNull @Valid Member member,

        @PastOrPresent @Schema(description = "First day; leave out what is not known")
        LocalDate joinedOn,

        @PastOrPresent @Schema(description = "First day no longer a member")
        LocalDate leftOn) {

    public Join {
        new Term(joinedOn, leftOn);
    }

    public static Join ofOld(Member member) {
        return new Join(member, null, null);
    }

    Term term() {
        return new Term(joinedOn, leftOn);
    }
}
