package id.ikm.registry.product.listing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** The listings of one product, at most one for each catalogue. */
public record Listings(@JsonValue List<Listing> all) {

    public static final Listings NONE = new Listings(List.of());

    @JsonCreator
    public Listings {
        all = List.copyOf(all);
    }

    public Listing in(CatalogVersion catalogVersion) {
        return all.stream()
                .filter(listing -> listing.catalogVersion() == catalogVersion)
                .findFirst()
                .orElseGet(() -> Listing.notBegun(catalogVersion));
    }

    public Listings with(Listing changed) {
        var others = all.stream().filter(listing -> listing.catalogVersion() != changed.catalogVersion());
        return new Listings(Stream.concat(others, Stream.of(changed)).toList());
    }
}
