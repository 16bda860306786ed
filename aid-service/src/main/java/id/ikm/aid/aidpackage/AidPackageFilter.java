package id.ikm.aid.aidpackage;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of packages can be narrowed by. */
public class AidPackageFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("fiscalYear")
    Integer fiscalYear;

    @QueryParam("kind")
    AidKind kind;

    @QueryParam("status")
    PackageStatus status;

    @QueryParam("office")
    @Parameter(description = "Id of the office in the register")
    UUID office;
}
