package id.ikm.aid.purchase;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of purchases can be narrowed by. */
public class PurchaseFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("budgetLine")
    UUID budgetLine;

    @QueryParam("application")
    @Parameter(description = "Id of an application that it was for")
    UUID application;
}
