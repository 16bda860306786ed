package id.ikm.aid.credit.disbursement;

import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record RecordDisbursement(
        @NotNull RegionCode regionCode,

        @NotBlank
        @Size(max = 30)
        @Schema(description = "Code of a lender; ALL for all of them together", examples = "ALL")
        String lender,

        @NotNull @Valid UpTo period,

        @NotNull @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(description = "Whole rupiah, as reported")
        Long amount,

        @PositiveOrZero @Schema(description = "Leave out where nobody tells")
        Integer debtors,

        @NotNull @Valid Source source,

        @Size(max = 300) @Schema(description = "The figure as it is written; M is miliar", examples = "Rp 43,6 M")
        String reportedText) {

    Reported reported() {
        return new Reported(amount, debtors, source, reportedText);
    }
}
