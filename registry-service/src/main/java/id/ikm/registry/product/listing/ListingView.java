package id.ikm.registry.product.listing;

import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.UUID;

/** A listing, with the version of its product. */
public record ListingView(
        UUID productId,
        CatalogVersion catalogVersion,
        ListingState state,
        String url,
        List<ListingStep> steps,
        long version)
        implements Versioned {

    public static ListingView of(UUID product, Listing listing, boolean ready, long version) {
        return new ListingView(
                product, listing.catalogVersion(), listing.state(ready), listing.url(), listing.steps(), version);
    }
}
