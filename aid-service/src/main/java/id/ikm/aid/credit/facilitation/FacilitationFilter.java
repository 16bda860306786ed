package id.ikm.aid.credit.facilitation;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of facilitations can be narrowed by. */
public class FacilitationFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("business")
    UUID business;

    @QueryParam("state")
    CreditState state;

    @QueryParam("scheme")
    String scheme;

    @QueryParam("lender")
    String lender;
}
