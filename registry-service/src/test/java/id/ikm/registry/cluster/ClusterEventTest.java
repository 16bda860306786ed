package id.ikm.registry.cluster;

import static id.ikm.registry.cluster.ClusterFixtures.PATH;
import static id.ikm.registry.cluster.ClusterFixtures.aBusiness;
import static id.ikm.registry.cluster.ClusterFixtures.aCluster;
import static id.ikm.registry.cluster.ClusterFixtures.formed;
import static id.ikm.registry.cluster.ClusterFixtures.join;
import static id.ikm.registry.cluster.ClusterFixtures.post;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ClusterEventTest {

    @Test
    void everyChangeTellsWhatIsCountedAndNothingOfWhatIsReported() {
        var id = formed(aCluster());
        var business = aBusiness();
        var manager = "Pengelola " + UUID.randomUUID();
        var source = "Berita " + UUID.randomUUID();
        join(id, business).statusCode(201);
        post(PATH + "/" + id + "/managers", Map.of("kind", "OTHER", "name", manager))
                .statusCode(200);
        post(
                        PATH + "/" + id + "/reported-figures",
                        Map.of(
                                "kind",
                                "MEMBERS",
                                "range",
                                Map.of("min", 25),
                                "source",
                                source,
                                "reportedOn",
                                "2025-04-07"))
                .statusCode(200);

        var told = told(id, 4);

        assertThat(told).noneMatch(text -> text.contains(manager) || text.contains(source));
        var events = told.stream().map(JsonPath::new).toList();
        assertThat(events).extracting(event -> event.getLong("version")).containsExactly(0L, 1L, 2L, 3L);
        assertThat(events)
                .extracting(event -> event.getString("type"))
                .containsExactly(
                        "ikm.registry.cluster.formed.v1",
                        "ikm.registry.cluster.memberschanged.v1",
                        "ikm.registry.cluster.managerchanged.v1",
                        "ikm.registry.cluster.changed.v1");
        var last = events.getLast();
        assertThat(last.getLong("data.cluster.units")).isEqualTo(1);
        assertThat(last.getString("data.cluster.status")).isEqualTo("CANDIDATE");
        assertThat(last.getList("data.cluster.memberBusinessIds")).isEqualTo(List.of(business));
        assertThat(last.getString("data.cluster.manager.kind")).isEqualTo("OTHER");
    }

    private static List<String> told(String id, int count) {
        var events = new ArrayList<String>();
        try (var reader = new TopicReader("ikm.registry.cluster")) {
            soon().untilAsserted(() -> {
                reader.poll().stream()
                        .filter(message -> message.key().equals(id))
                        .forEach(message -> events.add(new String(message.value(), StandardCharsets.UTF_8)));
                assertThat(events).hasSizeGreaterThanOrEqualTo(count);
            });
        }
        return events;
    }
}
