package id.ikm.registry.job;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Jobs are shown to whoever asked for them, and to administrators. */
@Path("/registry/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.REGISTRY_OFFICER})
@Tag(name = "Jobs")
public class JobResource {

    private final Jobs jobs;
    private final Caller caller;

    JobResource(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List jobs, the newest first")
    public Page<JobView> list(@Valid @BeanParam PageRequest page, @RestHeader("Accept-Language") String language) {
        var owner = caller.has(Roles.ADMIN) ? Optional.<String>empty() : Optional.of(caller.subject());
        var rows = jobs.of(owner, page.after().map(position -> position.uuid(0)), page.rows());
        var locale = ProblemTexts.locale(language);
        return page.answer(
                rows, job -> JobView.of(job, locale), job -> List.of(job.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Follow a job")
    public JobView find(@RestPath UUID id, @RestHeader("Accept-Language") String language) {
        var job = jobs.get(id);
        if (!caller.has(Roles.ADMIN) && !job.isOf(caller.subject())) {
            throw new NotFound("job", id);
        }
        return JobView.of(job, ProblemTexts.locale(language));
    }
}
