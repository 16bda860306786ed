package id.ikm.aid.job;

import id.ikm.job.FollowingJobs;
import id.ikm.job.JobView;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(JobResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.AID_OFFICER})
@Tag(name = "Jobs")
public class JobResource {

    public static final String PATH = "/aid/v1/jobs";

    private final FollowingJobs jobs;

    JobResource(FollowingJobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(summary = "List jobs, the newest first")
    public Page<JobView> list(@Valid @BeanParam PageRequest page, @RestHeader("Accept-Language") String language) {
        return jobs.list(page, language);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Follow a job")
    public JobView find(@RestPath UUID id, @RestHeader("Accept-Language") String language) {
        return jobs.find(id, language);
    }
}
