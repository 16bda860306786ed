package id.ikm.registry.region.succession;

import id.ikm.job.JobView;
import id.ikm.job.Jobs;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.job.JobResource;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The next decree, loaded by an operator: first its codes, then what became of the old ones. */
@Path("/registry/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Regions")
public class RegionDecreeResource {

    private final Jobs jobs;
    private final Caller caller;

    RegionDecreeResource(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Path("/decrees/imports")
    @Consumes("text/csv")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Import the codes of a decree",
            description = "UTF-8 with the header code,name (or with semicolons). New codes and new names hold from the "
                    + "day effectiveOn; with complete=true, codes that the file does not have retire on it")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> importCodes(
            @Valid @BeanParam Decree filter,
            @RestQuery @DefaultValue("false") boolean complete,
            @NotEmpty byte[] file) {
        var input = filter.with(file, Map.of("complete", String.valueOf(complete)));
        return jobs.queue(ImportingDecree.KIND, input, caller.subject()).acceptedUnder(JobResource.PATH);
    }

    @POST
    @Path("/successions/imports")
    @Consumes("text/csv")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Import what became of codes",
            description =
                    "UTF-8 with the header code,successor_code (or with semicolons), once the new codes are here; "
                            + "one row per successor, none where a region is dissolved, itself where it lives on in part")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> importSuccessions(@Valid @BeanParam Decree filter, @NotEmpty byte[] file) {
        return jobs.queue(ImportingSuccessions.KIND, filter.with(file, Map.of()), caller.subject())
                .acceptedUnder(JobResource.PATH);
    }
}
