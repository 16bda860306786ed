package id.ikm.aid.credit.disbursement;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of disbursements can be narrowed by. */
public class DisbursementFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("lender")
    @Parameter(description = "Code of a lender; ALL for totals")
    String lender;

    @QueryParam("year")
    Integer year;
}
