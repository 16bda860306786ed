package id.ikm.registry.job;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Work for tests. */
@ApplicationScoped
class HarmlessWork implements JobWork {

    static final String KIND = "harmless";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobInput input, Progress progress) {
        progress.reached(0, 1);
        return new JobOutcome(input.content().length, 0, 0, 0);
    }
}
