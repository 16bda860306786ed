package id.ikm.registry.membership;

import id.ikm.registry.term.Term;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of a membership as they shall be from now on: somebody left, or the days were wrong. */
public record ChangeMembership(
        @PastOrPresent @Schema(description = "First day; leave out what is not known")
        LocalDate joinedOn,

        @PastOrPresent @Schema(description = "First day no longer a member")
        LocalDate leftOn) {

    public ChangeMembership {
        new Term(joinedOn, leftOn);
    }

    Term term() {
        return new Term(joinedOn, leftOn);
    }
}
