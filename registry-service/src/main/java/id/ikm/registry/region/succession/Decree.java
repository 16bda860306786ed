package id.ikm.registry.region.succession;

import id.ikm.job.JobInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The decree that a file is taken from, and the day from which it holds; used as a {@code @Valid @BeanParam}. */
class Decree {

    @QueryParam("decree")
    @NotBlank
    @Size(max = 60)
    @Parameter(description = "As it is cited", example = "Kepmendagri 300.2.2-2430/2025")
    String decree;

    @QueryParam("effectiveOn")
    @NotNull
    LocalDate effectiveOn;

    static Decree of(JobInput input) {
        var decree = new Decree();
        decree.decree = input.parameters().get("decree");
        decree.effectiveOn = LocalDate.parse(input.parameters().get("effectiveOn"));
        return decree;
    }

    JobInput with(byte[] file, Map<String, String> more) {
        var parameters = new HashMap<>(more);
        parameters.put("decree", decree);
        parameters.put("effectiveOn", effectiveOn.toString());
        return new JobInput(parameters, file);
    }
}
