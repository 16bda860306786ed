package id.ikm.job;

import id.ikm.kit.inbox.TransientFailure;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One run of one job: what it does and that it is done are one transaction, so a crash leaves both or neither. */
@ApplicationScoped
class RunningJob {

    private static final Logger LOG = Logger.getLogger(RunningJob.class);
    private static final int LONGEST_SECONDS = (int) Duration.ofMinutes(30).toSeconds();
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final Jobs jobs;
    private final List<JobWork> kinds;
    private final List<ResumableWork> resumable;
    private final Clock clock;
    private volatile boolean stopping;

    RunningJob(Jobs jobs, @All List<JobWork> kinds, @All List<ResumableWork> resumable, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.resumable = resumable;
        this.clock = clock;
    }

    /** Resumable work stops at its next report and goes on in the next process. */
    void stop() {
        stopping = true;
    }

    void run(UUID id) {
        boolean begun =
                QuarkusTransaction.requiringNew().call(() -> jobs.get(id).begin(clock.instant()));
        if (!begun) {
            abandon(id);
            return;
        }
        try {
            work(id);
        } catch (RowsRefused e) {
            finish(id, job -> job.refuse(e, clock.instant()));
        } catch (RuntimeException e) {
            if (stopping || TransientFailure.in(e)) {
                throw e;
            }
            LOG.errorf(e, "Job %s failed", id);
            abandon(id);
            finish(id, job -> job.fail("job.broken", clock.instant()));
        }
    }

    private void work(UUID id) {
        var job = QuarkusTransaction.requiringNew().call(() -> jobs.get(id));
        var lasting = resumable(job.kind());
        if (lasting.isPresent()) {
            var outcome = lasting.get().resume(job.parameters(), reports(id, Job::goOn));
            finish(id, ended -> ended.succeed(outcome, clock.instant()));
        } else {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> workAtOnce(id));
        }
    }

    private void workAtOnce(UUID id) {
        var job = jobs.get(id);
        var input = new JobInput(job.parameters(), jobs.content(id));
        var kind = job.kind();
        jobs.getEntityManager().detach(job);
        var outcome = kinds.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No work of kind " + kind))
                .run(input, reports(id, Job::reach));
        jobs.get(id).succeed(outcome, clock.instant());
        jobs.forgetContent(id);
    }

    private Optional<ResumableWork> resumable(String kind) {
        return resumable.stream().filter(work -> work.kind().equals(kind)).findFirst();
    }

    private void abandon(UUID id) {
        var job = QuarkusTransaction.requiringNew().call(() -> jobs.get(id));
        resumable(job.kind()).ifPresent(work -> work.abandon(job.parameters()));
    }

    /** Each report is a transaction of its own, so that it is seen while the work is not yet. */
    private JobWork.Progress reports(UUID id, Report report) {
        return new JobWork.Progress() {
            private long last;

            @Override
            public void reached(int rows, int total) {
                if (stopping) {
                    throw new IllegalStateException("This process stops");
                }
                if (System.nanoTime() - last > BETWEEN_REPORTS.toNanos() || last == 0) {
                    last = System.nanoTime();
                    QuarkusTransaction.requiringNew().run(() -> report.of(jobs.get(id), rows, total));
                }
            }
        };
    }

    @FunctionalInterface
    private interface Report {
        void of(Job job, int rows, int total);
    }

    private void finish(UUID id, Consumer<Job> end) {
        QuarkusTransaction.requiringNew().run(() -> {
            end.accept(jobs.get(id));
            jobs.forgetContent(id);
        });
    }
}
