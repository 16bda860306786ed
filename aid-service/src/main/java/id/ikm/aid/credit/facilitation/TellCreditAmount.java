package id.ikm.aid.credit.facilitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lender granted or paid. */
public record TellCreditAmount(
        @NotNull @PastOrPresent LocalDate on,

        @Positive @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah; leave out when unknown")
        Long amount) {}
