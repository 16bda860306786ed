package id.ikm.registry.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a product costs since a day, and who said so; as a request body, a price to be known from now on. */
@Embeddable
public record Price(
        @Positive
        @Column(name = "price_amount")
        @Schema(description = "Whole rupiah per unit; null where it is not known any more")
        Long amount,

        @NotNull @Column(name = "price_since") @Schema(description = "The first day on which it holds")
        LocalDate since,

        @Size(max = 200) @Column(name = "price_source") @Schema(description = "Who or what says so")
        String source) {}
