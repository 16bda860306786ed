package id.ikm.aid.equipment;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EquipmentEventTest {

    @Test
    void tellsEveryStepWithTheWholeStateAndNobodysName() throws Exception {
        var group = aKnownGroup("12.71", null);
        var oven = acquired(anOven());
        var wish = aLoan("2022-01-12", "2022-01-14");
        wish.put("borrower", Map.of("kind", "GROUP", "id", group));

        String loan = lent(oven, wish).path("id");

        var told = events("ikm.aid.equipment", oven, 2);
        assertThat(told)
                .extracting(event -> event.path("type").asText())
                .containsExactly("ikm.aid.equipment.acquired.v1", "ikm.aid.equipment.lent.v1");
        var state = told.getLast().path("data").path("equipment");
        assertThat(state.path("state").asText()).isEqualTo("ON_LOAN");
        assertThat(state.path("acquiredYear").asInt()).isEqualTo(2021);
        assertThat(state.path("value").isNull()).isTrue();
        assertThat(state.path("holder").path("id").asText()).isEqualTo(group.toString());
        assertThat(told.getLast().toString()).doesNotContain("Kelompok");
        var started = events("ikm.aid.loan", loan, 1).getFirst();
        assertThat(started.path("type").asText()).isEqualTo("ikm.aid.loan.started.v1");
        assertThat(started.path("region").asText()).isEqualTo("12.71");
        assertThat(started.toString()).doesNotContain("Kelompok");
    }

    private static List<JsonNode> events(String topic, String key, int count) throws Exception {
        var found = new ArrayList<byte[]>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                reader.poll().stream()
                        .filter(message -> key.equals(message.key()))
                        .forEach(message -> found.add(message.value()));
                return found.size() >= count;
            });
        }
        var events = new ArrayList<JsonNode>();
        for (var bytes : found) {
            events.add(new ObjectMapper().readTree(bytes));
        }
        return events;
    }
}
