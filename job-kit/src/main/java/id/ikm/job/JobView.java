package id.ikm.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import id.ikm.web.version.Versioned;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A job as its caller sees it: ask again until it has SUCCEEDED or FAILED. */
public record JobView(
        UUID id,
        String kind,
        Map<String, String> parameters,
        JobState state,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        Progress progress,
        JobOutcome outcome,
        Failure failure,
        long version)
        implements Versioned {

    public record Progress(int rows, Integer total) {}

    /** {@code errors} holds the first thousand. */
    public record Failure(String code, String detail, int errorCount, List<RowError> errors) {}

    public record RowError(
            long row,
            @JsonInclude(JsonInclude.Include.NON_NULL) String column,
            String code,
            String detail) {}

    static JobView of(Job job, Locale locale) {
        return new JobView(
                job.id(),
                job.kind(),
                job.parameters(),
                job.state(),
                job.requestedAt(),
                job.startedAt(),
                job.finishedAt(),
                new Progress(job.rowsDone(), job.rowsTotal()),
                job.outcome(),
                failure(job, locale),
                job.version());
    }

    /** The answer to a request that queued it; {@code jobs} is the path under which jobs are followed. */
    public RestResponse<JobView> acceptedUnder(String jobs) {
        return ResponseBuilder.create(Status.ACCEPTED, this)
                .header(HttpHeaders.LOCATION, jobs + "/" + id)
                .build();
    }

    private static Failure failure(Job job, Locale locale) {
        if (job.failure() == null) {
            return null;
        }
        var errors = job.faults().stream()
                .map(fault -> new RowError(fault.row(), fault.column(), fault.key(), fault.text(locale)))
                .toList();
        var detail = ProblemTexts.text(Text.of(job.failure(), job.faultCount()), locale);
        return new Failure(job.failure(), detail, job.faultCount(), errors);
    }
}
