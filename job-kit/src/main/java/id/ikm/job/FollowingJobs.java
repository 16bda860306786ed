package id.ikm.job;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows jobs to whoever asked for them, and to administrators. */
@ApplicationScoped
public class FollowingJobs {

    private final Jobs jobs;
    private final Caller caller;

    FollowingJobs(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    public Page<JobView> list(PageRequest page, String language) {
        var owner = caller.has(Roles.ADMIN) ? Optional.<String>empty() : Optional.of(caller.subject());
        var rows = jobs.of(owner, page.after().map(position -> position.uuid(0)), page.rows());
        var locale = ProblemTexts.locale(language);
        return page.byId(rows, job -> JobView.of(job, locale), Job::id);
    }

    public JobView find(UUID id, String language) {
        var job = jobs.get(id);
        if (!caller.has(Roles.ADMIN) && !job.isOf(caller.subject())) {
            throw new NotFound("job", id);
        }
        return JobView.of(job, ProblemTexts.locale(language));
    }
}
