package id.ikm.registry.product;

import id.ikm.registry.report.figures.Quantity;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much can be had, from how much on, and where to. */
public record Supply(
        @Valid @Schema(description = "What can be made in a month")
        Quantity capacityPerMonth,

        @Positive @Digits(integer = 12, fraction = 3) @Schema(description = "In the unit of the product")
        BigDecimal minimumOrder,

        @Size(max = 100) @Schema(description = "Each with all below it")
        List<@NotNull RegionCode> deliveryRegions) {

    static final Supply UNKNOWN = new Supply(null, null, null);

    public Supply {
        deliveryRegions = deliveryRegions == null ? List.of() : List.copyOf(deliveryRegions);
    }
}
