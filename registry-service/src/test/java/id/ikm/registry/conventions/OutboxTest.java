package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.aBusiness;
import static id.ikm.registry.conventions.Requests.officer;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.kit.outbox.Outbox;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Events leave with their transaction, in order, none is lost and none without its cause. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OutboxTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Test
    void announcesAChangeWithTheWholeState() {
        var correlation = "pesan-" + UUID.randomUUID();
        var created = officer()
                .header("X-Correlation-Id", correlation)
                .body(aBusiness())
                .post(BUSINESSES);
        String id = created.path("id");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Nama Baru\", \"regionCode\": \"12.09.12\"}")
                .put(BUSINESSES + "/" + id)
                .then()
                .statusCode(200);

        try (var topic = new TopicReader("ikm.registry.business")) {
            var events = new ArrayList<JsonPath>();
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> message.key().equals(id))
                        .forEach(message -> events.add(new JsonPath(text(message.value()))));
                assertThat(events).hasSize(2);
            });
            assertThat(events.get(0).getString("specversion")).isEqualTo("1.0");
            assertThat(events.get(0).getString("type")).isEqualTo("ikm.registry.business.registered.v1");
            assertThat(events.get(0).getString("source")).isEqualTo("/registry-service");
            assertThat(events.get(0).getString("subject")).isEqualTo(id);
            assertThat(events.get(0).getString("correlationid")).isEqualTo(correlation);
            assertThat(events.get(0).getString("data.business.name")).isEqualTo(created.path("name"));
            assertThat(events.get(1).getString("type")).isEqualTo("ikm.registry.business.changed.v1");
            assertThat(events.get(1).getLong("version")).isEqualTo(1);
            assertThat(events.get(1).getString("region")).isEqualTo("12.09.12");
            assertThat(events.get(1).getString("data.business.name")).isEqualTo("Nama Baru");
        }
    }

    @Test
    void announcesNothingThatWasRolledBack() {
        var topic = "test.rollback." + UUID.randomUUID();

        QuarkusTransaction.begin();
        outbox.forward(topic, "undone", bytes("undone"), Map.of());
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.forward(topic, "done", bytes("done"), Map.of()));

        try (var reader = new TopicReader(topic)) {
            assertThat(reader.await(1, LONG))
                    .extracting(message -> message.key())
                    .containsExactly("done");
        }
    }

    /** A message with a lower number that commits after a higher one was already sent and deleted. */
    @Test
    void losesNoLateCommitterInAThousandInterleavings() throws SQLException {
        var topic = "test.late." + UUID.randomUUID();
        var random = new Random(20251014);
        Set<String> expected = new HashSet<>();
        try (var other = otherConnection()) {
            for (int i = 0; i < 1_000; i++) {
                expected.addAll(interleave(other, topic, "round-" + i, random));
            }
        }

        try (var reader = new TopicReader(topic)) {
            var arrived = reader.await(expected.size(), LONG);
            assertThat(arrived.stream().map(message -> message.key()).toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private List<String> interleave(Connection other, String topic, String round, Random random) throws SQLException {
        var late = round + "-late";
        var early = round + "-early";
        boolean lowerNumber = random.nextBoolean();
        boolean commitsLast = random.nextInt(4) > 0;
        QuarkusTransaction.requiringNew().run(() -> {
            if (lowerNumber) {
                insert(other, topic, late);
            }
            outbox.forward(topic, early, bytes(early), Map.of());
            if (!lowerNumber) {
                insert(other, topic, late);
            }
            if (!commitsLast) {
                commit(other);
            }
        });
        other.commit();
        return List.of(late, early);
    }

    /** Outside the service's pool, so that its transaction is its own. */
    private static Connection otherConnection() throws SQLException {
        var config = ConfigProvider.getConfig();
        var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insert(Connection connection, String topic, String key) {
        try (var statement = connection.prepareStatement(
                "insert into outbox_message (topic, message_key, payload) values (?, ?, ?)")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setBytes(3, bytes(key));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
