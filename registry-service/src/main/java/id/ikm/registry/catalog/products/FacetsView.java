package id.ikm.registry.catalog.products;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many products of a search there are of each kind. */
public record FacetsView(
        long total,

        @Schema(description = "One level below the region of the search")
        List<Facet> regions,

        List<Facet> certificates,
        List<Facet> sizeClasses,

        @Schema(description = "Divisions, the first two digits")
        List<Facet> kbli) {

    /** {@code name} where the value is a code that has one. */
    public record Facet(String value, String name, long count) {}
}
