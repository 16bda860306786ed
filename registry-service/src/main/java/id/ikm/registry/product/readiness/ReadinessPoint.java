package id.ikm.registry.product.readiness;

import static id.ikm.registry.product.listing.CatalogVersion.V5_LOCAL;
import static id.ikm.registry.product.listing.CatalogVersion.V6;

import id.ikm.registry.product.listing.CatalogVersion;
import java.util.Locale;
import java.util.Set;

/**
 * What an e-catalogue asks for (DOMAIN 3.5). A name every product has. That the local catalogues asked for neither KBKI
 * nor the mark for micro and small business is [G]: a row of this table.
 */
public enum ReadinessPoint {
    BUSINESS_GOES_ON(V5_LOCAL, V6),
    NOT_RETIRED(V5_LOCAL, V6),
    NIB(V5_LOCAL, V6),
    NPWP(V5_LOCAL, V6),
    KBLI(V5_LOCAL, V6),
    KBLI_OF_BUSINESS(V5_LOCAL, V6),
    KBKI(V6),
    PHOTO(V5_LOCAL, V6),
    DESCRIPTION(V5_LOCAL, V6),
    UNIT(V5_LOCAL, V6),
    PRICE(V5_LOCAL, V6),
    DELIVERY_REGION(V5_LOCAL, V6),
    FOOD_OR_NOT(V5_LOCAL, V6),
    BRAND_OF_FOOD(V5_LOCAL, V6),
    PERMIT_PIRT_OR_MD(V5_LOCAL, V6),
    PERMIT_MD(V5_LOCAL, V6),
    PERMIT_SNI(V5_LOCAL, V6),
    SIZE_CLASS(V6);

    private final Set<CatalogVersion> askedBy;

    ReadinessPoint(CatalogVersion... askedBy) {
        this.askedBy = Set.of(askedBy);
    }

    boolean isAskedBy(CatalogVersion catalogue) {
        return askedBy.contains(catalogue);
    }

    /** Stable, for machines. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
