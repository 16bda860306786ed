package id.ikm.job;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A piece of work that was asked for. It waits, runs, and ends well or not; one that was running when its process died
 * is begun again, but not for ever.
 */
@Entity
class Job {

    private static final int MAX_ATTEMPTS = 5;

    @Id
    private UUID id;

    private String kind;

    @Convert(converter = JobJson.OfParameters.class)
    private Map<String, String> parameters;

    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int attempts;
    private Instant startedAt;
    private Instant finishedAt;
    private int rowsDone;
    private Integer rowsTotal;

    @Embedded
    private JobOutcome outcome;

    private String failure;
    private int faultCount;

    @Convert(converter = JobJson.OfFaults.class)
    private List<RowFault> faults;

    @Version
    private long version;

    protected Job() {
        // for Hibernate
    }

    static Job queue(String kind, Map<String, String> parameters, String requestedBy, Instant now) {
        var job = new Job();
        job.id = Ids.next();
        job.kind = kind;
        job.parameters = Map.copyOf(parameters);
        job.requestedBy = requestedBy;
        job.requestedAt = now;
        job.state = JobState.QUEUED;
        job.faults = List.of();
        return job;
    }

    /** Whether it may begin (again); one that took its process down several times is given up. */
    boolean begin(Instant now) {
        attempts++;
        if (attempts > MAX_ATTEMPTS) {
            fail("job.gave-up", now);
            return false;
        }
        state = JobState.RUNNING;
        startedAt = now;
        return true;
    }

    void reach(int rows, int total) {
        rowsDone = rows;
        rowsTotal = total;
    }

    /** What was stored on the way is proof that it is not this work that takes processes down. */
    void goOn(int rows, int total) {
        if (rows > rowsDone) {
            attempts = 1;
        }
        reach(rows, total);
    }

    void succeed(JobOutcome result, Instant now) {
        state = JobState.SUCCEEDED;
        outcome = result;
        rowsDone = rowsTotal == null ? rowsDone : rowsTotal;
        finishedAt = now;
    }

    void refuse(RowsRefused refused, Instant now) {
        faults = refused.faults();
        faultCount = refused.count();
        fail("job.rows-refused", now);
    }

    void fail(String reason, Instant now) {
        state = JobState.FAILED;
        failure = reason;
        finishedAt = now;
    }

    boolean isOf(String caller) {
        return requestedBy.equals(caller);
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    JobState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    int rowsDone() {
        return rowsDone;
    }

    Integer rowsTotal() {
        return rowsTotal;
    }

    JobOutcome outcome() {
        return outcome;
    }

    String failure() {
        return failure;
    }

    int faultCount() {
        return faultCount;
    }

    List<RowFault> faults() {
        return faults;
    }

    long version() {
        return version;
    }
}
