package id.ikm.registry.product;

import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.listing.ListingState;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of products can be narrowed by. */
public class ProductFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Words of its name and brand in any order; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Of its business, with all below it")
    RegionCode region;

    @QueryParam("business")
    UUID business;

    @QueryParam("kbli")
    @Pattern(regexp = "\\d{2,5}")
    @Parameter(description = "KBLI code of 2 to 5 digits, with all below it")
    String kbli;

    @QueryParam("kbliEdition")
    @Pattern(regexp = "\\d{4}")
    @Parameter(description = "The edition of the code; without it, of any edition")
    String kbliEdition;

    @QueryParam("kbki")
    @Pattern(regexp = "\\d{2,10}")
    @Parameter(description = "KBKI code, with all below it")
    String kbki;

    @QueryParam("status")
    @Parameter(description = "OFFERED for those put forward for the public catalogue")
    Product.Status status;

    @QueryParam("listing")
    @Parameter(description = "Where it stands in the e-catalogue that catalogVersion says, from SUBMITTED on")
    ListingState listing;

    @QueryParam("catalogVersion")
    CatalogVersion catalogVersion;
}
