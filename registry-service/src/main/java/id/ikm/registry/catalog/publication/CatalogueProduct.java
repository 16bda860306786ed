package id.ikm.registry.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.product.CommodityCodes;
import id.ikm.registry.product.Description;
import id.ikm.registry.product.Supply;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that everybody may know of a published product; nothing of any person. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CatalogueProduct(
        UUID id,
        String name,
        String brand,
        Description description,
        KbliCode kbli,
        CommodityCodes codes,
        String unit,
        CataloguePrice price,
        Supply supply,
        List<String> materials,
        Boolean food,
        Boolean bottledWater,
        List<CataloguePhoto> photos,

        List<CatalogueCertificate> certificates,
        LocalContent localContent,
        Producer producer,
        Instant updatedAt) {

    public CatalogueProduct updatedAt(Instant moment) {
        return new CatalogueProduct(
                id,
                name,
                brand,
                description,
                kbli,
                codes,
                unit,
                price,
                supply,
                materials,
                food,
                bottledWater,
                photos,
                certificates,
                localContent,
                producer,
                moment);
    }

    /** Today's shares, of certificates that are in force: TKDN of the product, BMP of its producer. */
    public record LocalContent(BigDecimal tkdn, BigDecimal bmp) {}
}
