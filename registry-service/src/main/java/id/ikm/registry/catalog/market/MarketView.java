package id.ikm.registry.catalog.market;

import id.ikm.registry.certificate.localcontent.MarketTier;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be bought with public money of one kind of product (Perpres 46/2025, art. 66(2)). */
public record MarketView(
        @Schema(description = "Whether a product with TKDN and BMP of 40 % or more exists")
        boolean reachesForty,

        MarketTier tier,
        int products,

        @Schema(description = "The highest share of local content first")
        List<AcceptableProduct> acceptable) {

    public record AcceptableProduct(UUID id, String name, String producer, BigDecimal tkdn, BigDecimal bmp) {}
}
