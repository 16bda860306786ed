package id.ikm.aid.equipment.loan;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of loans can be narrowed by. */
public class LoanFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("equipment")
    UUID equipment;

    @QueryParam("borrower")
    @Parameter(description = "Id of a business, group or training")
    UUID borrower;

    @QueryParam("status")
    LoanStatus status;

    @QueryParam("overdue")
    @Parameter(description = "Out after their last day, or not")
    Boolean overdue;
}
