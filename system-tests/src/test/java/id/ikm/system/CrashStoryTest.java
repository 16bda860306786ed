package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ikm.demo.Api;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R1 and R2: a service that is killed at the worst moment still delivers its event, once in effect. */
class CrashStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningStack stack = RunningStack.get();
    private final Api api = stack.api();

    @Test
    void killedAfterTheCommitAndBeforeTheRelaySent() {
        stack.kill("kafka");
        var id = Story.registerBusiness(api, "12.09.12").path("id").asText();
        stack.kill("registry");
        assertThat(Story.feedAbout(api, id)).isEmpty();

        stack.recover();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Story.feedAbout(api, id)).hasSize(1));
    }

    @Test
    void killedBetweenTheAcknowledgementAndTheDeletion() throws SQLException {
        try (var database = stack.database("registry");
                var topic = new Topic("ikm.registry.business")) {
            holdDeletions(database);
            var id = Story.registerBusiness(api, "12.09.12").path("id").asText();
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.about(id)).hasSize(1));
            stack.kill("registry");
            releaseDeletions(database);

            stack.recover();

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(topic.about(id)).as("sent again").hasSize(2));
            var later = Story.registerBusiness(api, "12.09.12").path("id").asText();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Story.feedAbout(api, later)).hasSize(1));
            assertThat(Story.feedAbout(api, id)).as("once in effect").hasSize(1);
        }
    }

    /** The relay's deletion waits for a lock that this test holds. */
    private static void holdDeletions(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("select pg_advisory_lock(42)");
            statement.execute("""
                    create function hold_deletion() returns trigger language plpgsql as
                    $$ begin perform pg_advisory_lock_shared(42); return old; end $$
                    """);
            statement.execute(
                    "create trigger hold before delete on outbox_message for each row execute function hold_deletion()");
        }
    }

    private static void releaseDeletions(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where pid <> pg_backend_pid() and datname = current_database() and usename = current_user
                    """);
            statement.execute("drop trigger hold on outbox_message");
            statement.execute("drop function hold_deletion()");
        }
    }
}
