package id.ikm.registry.business;

import id.ikm.registry.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of businesses can be narrowed by. */
public class BusinessFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Name, or part of it; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("nib")
    Nib nib;

    @QueryParam("status")
    Business.Status status;

    @QueryParam("office")
    @Parameter(description = "The office that keeps the record")
    UUID office;

    @QueryParam("freshness")
    @Parameter(description = "Of verified businesses: how long ago their facts were confirmed")
    Freshness freshness;

    @QueryParam("industryStatus")
    IndustryStatus industryStatus;
}
