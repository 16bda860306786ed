package id.ikm.registry.job;

import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.job.JobInput;
import id.ikm.job.Jobs;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RunningJobTest {

    @Inject
    Jobs jobs;

    @Inject
    DataSource database;

    @Test
    void takesUpAJobThatADeadProcessLeft() throws SQLException {
        var job = leftRunning(1);

        soon().untilAsserted(
                        () -> follow(job).body("state", equalTo("SUCCEEDED")).body("outcome.created", equalTo(1)));
    }

    @Test
    void leavesAJobToTheProcessThatWorksOnIt() throws SQLException {
        var job = UUID.randomUUID();
        try (var otherProcess = database.getConnection();
                var lock = otherProcess.prepareStatement("select pg_advisory_lock(hashtextextended('job ' || ?, 0))")) {
            lock.setString(1, job.toString());
            lock.execute();
            leftRunning(1, job);
            var later = queued();
            soon().untilAsserted(() -> follow(later).body("state", equalTo("SUCCEEDED")));
            follow(job).body("state", equalTo("RUNNING"));
            try (var unlock = otherProcess.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        }

        soon().untilAsserted(() -> follow(job).body("state", equalTo("SUCCEEDED")));
    }

    @Test
    void givesUpAJobThatKeepsEndingItsProcess() throws SQLException {
        var job = leftRunning(5);

        soon().untilAsserted(() ->
                follow(job).body("state", equalTo("FAILED")).body("failure.code", equalTo("job.gave-up")));
    }

    @Test
    void endsAJobWhoseWorkFailsAndGoesOnWithTheNext() {
        var broken = queued("broken");
        var next = queued();

        soon().untilAsserted(() -> follow(next).body("state", equalTo("SUCCEEDED")));
        follow(broken).body("state", equalTo("FAILED")).body("failure.code", equalTo("job.broken"));
    }

    @Test
    void keepsNoFileOfAFinishedJob() {
        var job = queued();
        soon().untilAsserted(() -> follow(job).body("state", equalTo("SUCCEEDED")));

        var left = QuarkusTransaction.requiringNew().call(() -> jobs.getEntityManager()
                .createNativeQuery("select count(*) from job_content where job_id = ?1", Long.class)
                .setParameter(1, job)
                .getSingleResult());

        assertThat(left).isEqualTo(0L);
    }

    @Test
    void showsAJobToItsOwnerAndToAdministrators() {
        var job = queued();

        follow(job).statusCode(200);
        as(Tokens.subject("runner", "registry-officer", "*"), "/" + job).statusCode(200);
        as(Tokens.subject("other", "registry-officer", "*"), "/" + job).statusCode(404);
        as(Tokens.subject("runner", "registry-officer", "*"), "?limit=1000").body("data.id", hasItem(job.toString()));
        as(Tokens.subject("other", "registry-officer", "*"), "?limit=1000")
                .body("data.id", not(hasItem(job.toString())));
        as(Tokens.of("auditor"), "/" + job).statusCode(403);
        follow(UUID.randomUUID()).statusCode(404);
    }

    private UUID queued() {
        return queued(HarmlessWork.KIND);
    }

    private UUID queued(String kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.queue(kind, new JobInput(Map.of(), new byte[] {1}), "runner")
                        .id());
    }

    private UUID leftRunning(int attempts) throws SQLException {
        return leftRunning(attempts, UUID.randomUUID());
    }

    private UUID leftRunning(int attempts, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        with left_over as (
                            insert into job (id, kind, parameters, requested_by, requested_at, state, attempts,
                                             rows_done, fault_count, faults, version)
                            values (cast(? as uuid), 'harmless', '{}', 'runner', now(), 'RUNNING', ?, 0, 0, '[]', 0)
                            returning id)
                        insert into job_content (job_id, content) select id, '\\x01' from left_over
                        """)) {
            statement.setString(1, id.toString());
            statement.setInt(2, attempts);
            statement.executeUpdate();
        }
        return id;
    }

    private static ValidatableResponse follow(UUID job) {
        return as(Tokens.of("admin"), "/" + job);
    }

    private static ValidatableResponse as(String token, String path) {
        return given().auth().oauth2(token).get("/registry/v1/jobs" + path).then();
    }
}
