package id.ikm.training.training;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of trainings can be narrowed by. */
public class TrainingFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Title or theme, or part of it; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("fiscalYear")
    Integer fiscalYear;

    @QueryParam("status")
    TrainingStatus status;
}
