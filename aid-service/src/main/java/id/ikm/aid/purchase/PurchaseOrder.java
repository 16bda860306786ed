package id.ikm.aid.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contract of a purchase: its number, its day, and who supplies. */
@Embeddable
public record PurchaseOrder(
        @NotBlank @Size(max = 100) @Schema(description = "Of the contract or order, once per regency")
        String number,

        @NotNull @PastOrPresent @Column(name = "bought_on") LocalDate date,

        @NotBlank @Size(max = 200) String supplier) {}
