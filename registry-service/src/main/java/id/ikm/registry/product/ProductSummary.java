package id.ikm.registry.product;

import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A product as a row of a list; its price in whole rupiah. */
public record ProductSummary(
        UUID id,
        UUID businessId,
        RegionCode regionCode,
        String name,
        String brand,
        KbliCode kbli,
        Long price,
        String unit,
        Product.Status status) {}
