package id.ikm.registry.classification;

import id.ikm.job.JobInput;
import id.ikm.job.JobView;
import id.ikm.job.Jobs;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.job.JobResource;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/kbli-editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KBLI")
public class KbliEditionResource {

    private final KbliEditions editions;
    private final Jobs jobs;
    private final Caller caller;

    KbliEditionResource(KbliEditions editions, Jobs jobs, Caller caller) {
        this.editions = editions;
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List editions of the classification")
    public Page<KbliEditionView> list() {
        return new Page<>(editions.all(), new Page.Next(null));
    }

    @GET
    @Path("/{edition}")
    @PermitAll
    @Operation(summary = "Find an edition")
    public KbliEditionView find(@RestPath String edition) {
        return editions.get(edition);
    }

    @POST
    @Path("/{edition}/imports")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Idempotent
    @Operation(summary = "Import the official file", description = "UTF-8 with the header code,title (or code;title)")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> importFile(
            @RestPath String edition, @RestQuery @DefaultValue("false") boolean complete, @NotEmpty byte[] file) {
        editions.get(edition);
        var parameters = Map.of("edition", edition, "complete", String.valueOf(complete));
        return jobs.queue(ImportingKbli.KIND, new JobInput(parameters, file), caller.subject())
                .acceptedUnder(JobResource.PATH);
    }

    @POST
    @Path("/{edition}/successors/imports")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Import what codes became in a later edition",
            description = "UTF-8 with the header code,successor_code (or with semicolons); one row per successor, and "
                    + "an empty successor where the code went away. A code that the file names has then exactly those")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> importSuccessors(
            @RestPath String edition, @RestQuery @NotNull String successorEdition, @NotEmpty byte[] file) {
        editions.get(edition);
        editions.require(successorEdition, "?successorEdition");
        if (successorEdition.compareTo(edition) <= 0) {
            throw new InvalidRequest("?successorEdition", "kbli-edition.not-later", successorEdition, edition);
        }
        var parameters = Map.of("edition", edition, "successorEdition", successorEdition);
        return jobs.queue(ImportingKbliSuccessors.KIND, new JobInput(parameters, file), caller.subject())
                .acceptedUnder(JobResource.PATH);
    }

    @PUT
    @Path("/{edition}/validity")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(summary = "Set since when an edition is in force")
    public KbliEditionView setValidity(
            @RestPath String edition, @RestHeader("If-Match") String ifMatch, @NotNull @Valid KbliValidity command) {
        var view = editions.get(edition);
        VersionTag.demand(ifMatch, view.version());
        if (command.validTo() != null && !command.validFrom().isBefore(command.validTo())) {
            throw new InvalidRequest("/validTo", "kbli-edition.ends-before-it-begins");
        }
        return editions.setValidity(view, command);
    }
}
