package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationState;
import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of applications can be narrowed by. */
public class ApplicationFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("package")
    @Parameter(description = "Id of the package of aid")
    UUID aidPackage;

    @QueryParam("applicant")
    @Parameter(description = "Id of the business or group")
    UUID applicant;

    @QueryParam("state")
    ApplicationState state;

    @QueryParam("fiscalYear")
    Integer fiscalYear;
}
