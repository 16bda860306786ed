package id.ikm.registry.catalog.market;

import id.ikm.web.problem.InvalidRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/catalog/v1/local-content")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class MarketResource {

    private final Markets markets;

    MarketResource(Markets markets) {
        this.markets = markets;
    }

    @GET
    @PermitAll
    @Operation(summary = "What may be bought of a product type")
    public MarketView of(
            @RestQuery @Pattern(regexp = "\\d{2,10}") @Parameter(description = "KBKI code, with all below it")
                    String kbki,
            @RestQuery @Pattern(regexp = "\\d{2,5}") @Parameter(description = "KBLI code, with all below it")
                    String kbli) {
        if ((kbki == null) == (kbli == null)) {
            throw new InvalidRequest("?kbki", "catalogue.market-of-what");
        }
        return markets.of(kbki, kbli);
    }
}
