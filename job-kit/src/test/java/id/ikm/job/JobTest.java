package id.ikm.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");

    @Test
    void waitsRunsAndSucceeds() {
        var job = aJob();
        assertThat(job.state()).isEqualTo(JobState.QUEUED);

        assertThat(job.begin(NOW)).isTrue();
        job.reach(3, 10);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.rowsDone()).isEqualTo(3);

        job.succeed(new JobOutcome(10, 0, 0, 0), NOW);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.rowsDone()).isEqualTo(10);
        assertThat(job.finishedAt()).isEqualTo(NOW);
    }

    @Test
    void isGivenUpAfterFiveInterruptedRuns() {
        var job = aJob();

        assertThat(Stream.generate(() -> job.begin(NOW)).limit(5)).containsOnly(true);
        assertThat(job.begin(NOW)).isFalse();

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).isEqualTo("job.gave-up");
    }

    @Test
    void tellsItsFaultsInTheReadersLanguage() {
        var job = aJob();
        job.begin(NOW);
        job.refuse(new RowsRefused(List.of(RowFault.at(7, "code", "csv.twice", "10710", 2)), 5), NOW);

        var failure = JobView.of(job, Locale.ENGLISH).failure();

        assertThat(failure.errorCount()).isEqualTo(5);
        assertThat(failure.errors().getFirst())
                .isEqualTo(new JobView.RowError(7, "code", "csv.twice", "10710 is already in row 2."));
        assertThat(JobView.of(job, Locale.of("id")).failure().detail()).contains("Tidak ada yang disimpan");
    }

    private static Job aJob() {
        return Job.queue("test", Map.of(), "somebody", NOW);
    }
}
