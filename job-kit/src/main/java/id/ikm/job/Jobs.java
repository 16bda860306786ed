package id.ikm.job;

import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.ProblemTexts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/** The jobs that wait, run and ran. */
@ApplicationScoped
public class Jobs implements PanacheRepositoryBase<Job, UUID> {

    /** Tells the runner, once committed, that there is work. */
    record Queued() {}

    private final Clock clock;
    private final Event<Queued> queued;

    Jobs(Clock clock, Event<Queued> queued) {
        this.clock = clock;
        this.queued = queued;
    }

    /** Queues work for a caller, inside the caller's transaction. */
    public JobView queue(String kind, JobInput input, String requestedBy) {
        var job = Job.queue(kind, input.parameters(), requestedBy, clock.instant());
        persist(job);
        flush();
        getEntityManager()
                .createNativeQuery("insert into job_content (job_id, content) values (:id, :content)")
                .setParameter("id", job.id())
                .setParameter("content", input.content())
                .executeUpdate();
        queued.fire(new Queued());
        return JobView.of(job, ProblemTexts.INDONESIAN);
    }

    Job get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("job", id));
    }

    byte[] content(UUID id) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from job_content where job_id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    void forgetContent(UUID id) {
        getEntityManager()
                .createNativeQuery("delete from job_content where job_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The newest first; all of them where {@code requestedBy} is empty. */
    List<Job> of(Optional<String> requestedBy, Optional<UUID> before, int rows) {
        var conditions = new StringJoiner(" and ", "", " order by id desc").add("true = true");
        var values = new Parameters();
        requestedBy.ifPresent(caller -> {
            conditions.add("requestedBy = :caller");
            values.and("caller", caller);
        });
        before.ifPresent(id -> {
            conditions.add("id < :before");
            values.and("before", id);
        });
        return find(conditions.toString(), values).range(0, rows - 1).list();
    }
}
