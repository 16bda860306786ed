package id.ikm.aid.decree;

import id.ikm.aid.application.proposal.ItemAsked;
import id.ikm.aid.finding.Waiver;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decree (SK) with its list of recipients: all of them are approved, or none. */
public record IssueDecree(
        @NotBlank @Size(max = 100) @Schema(description = "Once per regency and year")
        String number,

        @NotNull @PastOrPresent LocalDate date,

        @NotNull @Schema(description = "Of the office that issues it")
        RegionCode regionCode,

        @NotBlank @Size(max = 200) String signatoryPost,
        UUID fileId,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "A longer list is several decrees")
        List<@NotNull @Valid To> recipients) {

    @Schema(name = "DecreedRecipient")
    public record To(
            @NotNull UUID applicationId,

            @Schema(description = "One of the package's; left out where no money is promised, as for loans")
            UUID budgetLineId,

            @Positive @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah, of the budget line")
            Long amount,

            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ItemAsked> items,
            @Valid Waiver waiver) {}
}
