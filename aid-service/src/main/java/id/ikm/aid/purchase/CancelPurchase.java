package id.ikm.aid.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and why a purchase is taken back. */
@Embeddable
public record CancelPurchase(
        @NotNull @PastOrPresent @Column(name = "cancelled_on")
        LocalDate date,

        @NotBlank @Size(max = 1000) @Column(name = "cancel_reason")
        String reason) {}
