package id.ikm.aid.application.proposal;

import id.ikm.aid.application.checklist.ReceivedDocument;
import id.ikm.aid.application.member.Member;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant's paper says; what it does not tell is left out. */
public record Proposal(
        @Size(max = 100) @Pattern(regexp = NOT_BLANK) @Schema(description = "As the applicant numbered it")
        String number,

        @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 2000) String purpose,

        @Positive @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah; left out where the paper names none")
        Long amount,

        @Min(1945) @Max(9999) @Schema(description = "Year in which the applicant last received aid, as it says")
        Integer lastReceivedYear,

        @Size(max = 100) List<@NotNull @Valid ItemAsked> items,

        @Size(max = 300) @Schema(description = "Left out: those that the register knows now")
        List<@NotNull @Valid Member> members,

        @Size(max = 50) List<@NotNull @Valid ReceivedDocument> documents,

        @Valid @Schema(description = "As an old list tells it; left out where there is none")
        ListedRecommendation listedRecommendation) {

    private static final String NOT_BLANK = "(?s)\\s*+\\S.*+";

    public Proposal {
        items = items == null ? List.of() : items;
        documents = documents == null ? List.of() : documents;
    }
}
