package id.ikm.aid.credit.facilitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record ProposeFacilitation(
        @NotNull @Valid Borrower business,

        @NotBlank @Size(max = 20) @Schema(examples = "MIKRO")
        String scheme,

        @NotBlank @Size(max = 30) @Schema(description = "Code of a lender", examples = "BRI")
        String lender,

        @Positive @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah; leave out when unknown")
        Long requested,

        @NotNull @PastOrPresent LocalDate proposedOn) {

    /** Names a business of the register. */
    public record Borrower(@NotNull UUID id) {}
}
