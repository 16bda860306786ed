package id.ikm.registry.report;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of reports can be narrowed by. */
class ReportFilter {

    @QueryParam("region")
    @Parameter(description = "Region of the business, with all below it")
    RegionCode region;

    @QueryParam("business")
    UUID business;

    @QueryParam("periodType")
    String periodType;

    @QueryParam("year")
    Integer year;

    @QueryParam("number")
    @Parameter(description = "Which period of the year")
    Integer number;

    @QueryParam("state")
    Report.State state;
}
