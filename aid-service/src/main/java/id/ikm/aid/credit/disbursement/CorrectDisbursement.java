package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.AccountNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the source says after all; another report is another statement. */
public record CorrectDisbursement(
        @NotNull @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(description = "Whole rupiah, as reported")
        Long amount,

        @PositiveOrZero Integer debtors,
        @NotNull @Valid Source source,
        @Size(max = 300) String reportedText,
        @NotBlank @Size(max = 500) String reason) {

    Reported reported() {
        AccountNumbers.mustNotStandIn(reason, "/reason");
        return new Reported(amount, debtors, source, reportedText);
    }
}
