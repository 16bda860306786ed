package id.ikm.registry.membership;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whom a list of members shows. */
public class MemberFilter {

    @QueryParam("asOf")
    @Parameter(description = "Who belonged on that day; today if left out")
    LocalDate asOf;

    @QueryParam("former")
    @Parameter(description = "Also all who ever belonged")
    boolean former;
}
