package id.ikm.aid.application.proposal;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter by which an office recommended it once, as an old list tells; the step of recommending stays a verifier's. */
public record ListedRecommendation(
        @Size(max = 100) String number,

        @Size(max = 200) @Schema(description = "Post or office, never a name")
        String officialPost,

        @PastOrPresent LocalDate date) {}
