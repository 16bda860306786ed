package id.ikm.registry.classification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of codes can be narrowed by; used as a {@code @Valid @BeanParam}. */
class KbliFilter {

    @QueryParam("edition")
    @Pattern(regexp = "\\d{4}")
    String edition;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "A word of the title; case and typing errors do not matter")
    String q;

    @QueryParam("prefix")
    @Pattern(regexp = "\\d{1,5}")
    @Parameter(description = "The digits that the code begins with")
    String prefix;
}
