package id.ikm.aid.agreement;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of agreements can be narrowed by. */
public class AgreementFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("application")
    UUID application;

    @QueryParam("number")
    @Size(max = 100)
    String number;
}
