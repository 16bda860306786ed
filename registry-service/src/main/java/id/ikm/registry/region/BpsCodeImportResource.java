package id.ikm.registry.region;

import id.ikm.job.JobInput;
import id.ikm.job.JobView;
import id.ikm.job.Jobs;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.job.JobResource;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/regions/bps-codes/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions")
public class BpsCodeImportResource {

    private final Jobs jobs;
    private final Caller caller;

    BpsCodeImportResource(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Import BPS and postal codes",
            description = "UTF-8 with the header code,bps_code,postal_code (or with semicolons)")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> importFile(@NotEmpty byte[] file) {
        return jobs.queue(ImportingBpsCodes.KIND, new JobInput(Map.of(), file), caller.subject())
                .acceptedUnder(JobResource.PATH);
    }
}
