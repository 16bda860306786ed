package id.ikm.aid.credit.facilitation;

import id.ikm.aid.credit.AccountNumbers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record EndFacilitation(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 500) String reason) {

    void mustHoldNoAccount() {
        AccountNumbers.mustNotStandIn(reason, "/reason");
    }
}
