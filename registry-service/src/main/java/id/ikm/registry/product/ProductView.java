package id.ikm.registry.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.product.listing.Listings;
import id.ikm.registry.product.photo.Photos;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record ProductView(
        UUID id,
        UUID businessId,
        RegionCode regionCode,
        ProductFacts facts,
        Price price,
        Photos photos,
        Listings listings,
        Product.Status status,
        Offer offer,
        Retirement retirement,
        Instant recordedAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static ProductView of(Product product) {
        return new ProductView(
                product.id(),
                product.businessId(),
                product.regionCode(),
                product.facts(),
                product.price(),
                product.photos(),
                product.listings(),
                product.status(),
                product.offer(),
                product.retirement(),
                product.recordedAt(),
                product.version(),
                List.of());
    }

    ProductView withWarnings(List<Warning> told) {
        return new ProductView(
                id,
                businessId,
                regionCode,
                facts,
                price,
                photos,
                listings,
                status,
                offer,
                retirement,
                recordedAt,
                version,
                told);
    }
}
