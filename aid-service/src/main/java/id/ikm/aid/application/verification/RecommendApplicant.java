package id.ikm.aid.application.verification;

import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The letter by which the office recommends an applicant. */
public record RecommendApplicant(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String officialPost,
        @NotNull @PastOrPresent LocalDate date,
        @Valid Waiver waiver) {

    public Recommendation recommendation() {
        return new Recommendation(number.strip(), officialPost.strip(), date);
    }
}
