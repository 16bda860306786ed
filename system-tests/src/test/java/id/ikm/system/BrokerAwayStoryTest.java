package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ikm.demo.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R3: while Kafka is away writes go on as usual; afterwards their events arrive, in order per aggregate. */
class BrokerAwayStoryTest {

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final int CHANGES_PER_BUSINESS = 3;
    private static final Duration SLOWEST_WRITE = Duration.ofSeconds(2);

    private final RunningStack stack = RunningStack.get();
    private final Api api = stack.api();

    @Test
    void writesGoOnAndTheirEventsArriveInOrder() {
        Story.registerBusiness(api, "12.09.12");
        List<String> written = new ArrayList<>();
        Duration slowest = Duration.ZERO;

        stack.freeze("kafka");
        try {
            var end = System.nanoTime() + AWAY.toNanos();
            while (System.nanoTime() < end) {
                var begin = System.nanoTime();
                written.add(registerAndChange());
                var perWrite = Duration.ofNanos(System.nanoTime() - begin).dividedBy(1 + CHANGES_PER_BUSINESS);
                slowest = perWrite.compareTo(slowest) > 0 ? perWrite : slowest;
            }
        } finally {
            stack.thaw("kafka");
        }

        assertThat(slowest).as("a write while the broker is away").isLessThan(SLOWEST_WRITE);
        assertThat(written).isNotEmpty();
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(Story.feedAbout(api, written.getLast()))
                .hasSize(1 + CHANGES_PER_BUSINESS));
        for (var id : written) {
            assertThat(Story.feedAbout(api, id))
                    .extracting(row -> row.path("event").path("version").asInt())
                    .containsExactly(0, 1, 2, 3);
        }
    }

    private String registerAndChange() {
        JsonNode business = Story.registerBusiness(api, "12.09.12");
        var id = business.path("id").asText();
        for (int version = 0; version < CHANGES_PER_BUSINESS; version++) {
            var change = Map.of("name", "Nama " + version, "regionCode", "12.09.12");
            var answer = api.send(
                    "registry-officer",
                    "PUT",
                    Story.BUSINESSES + "/" + id,
                    change,
                    Map.of("If-Match", "\"" + version + "\""));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        return id;
    }
}
