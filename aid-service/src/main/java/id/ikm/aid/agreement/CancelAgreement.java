package id.ikm.aid.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and why an agreement ends while its decree stands: another can be signed. */
public record CancelAgreement(
        @NotNull @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 1000) String reason) {}
