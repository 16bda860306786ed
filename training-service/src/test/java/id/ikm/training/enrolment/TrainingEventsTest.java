package id.ikm.training.enrolment;

import static id.ikm.testkit.Soon.soon;
import static id.ikm.training.RegistryEvents.aKnownBusiness;
import static id.ikm.training.enrolment.EnrolmentFixtures.cancel;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrol;
import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.aTraining;
import static id.ikm.training.training.TrainingFixtures.asOfficer;
import static id.ikm.training.training.TrainingFixtures.planned;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class TrainingEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsTheLifeOfATraining() throws Exception {
        var id = planned(aTraining());
        var change = aTraining();
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(200);

        var events = eventsOf("ikm.training.training", id, 3);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "ikm.training.training.planned.v1",
                        "ikm.training.training.changed.v1",
                        "ikm.training.training.cancelled.v1");
        assertThat(events).extracting(event -> event.path("version").asInt()).containsExactly(0, 1, 2);
        assertThat(events.getLast().path("data")).isEqualTo(JSON.readTree("""
                {"training": {"id": "%s", "version": 2, "title": "%s", "theme": "BATIK", "fiscalYear": 2026,
                 "regionCode": "12.09", "capacity": 20, "industryOnly": false, "status": "CANCELLED", "sessions": [
                 {"startsAt": "2026-03-09T02:00:00Z", "endsAt": "2026-03-09T09:00:00Z", "venue": "Balai latihan"}]}}
                """.formatted(id, change.title())));
    }

    @Test
    void tellsWhoIsEnrolledAndWhoCancelled() throws Exception {
        var training = planned(aTraining());
        var business = aKnownBusiness();
        String id = enrol(training, business).path("id");
        cancel(training, id).then().statusCode(200);

        var events = eventsOf("ikm.training.enrolment", id, 2);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly("ikm.training.enrolment.enrolled.v1", "ikm.training.enrolment.cancelled.v1");
        assertThat(events.getLast().path("source").asText()).isEqualTo("/training-service");
        assertThat(events.getLast().path("subject").asText()).isEqualTo(id);
        assertThat(events.getLast().path("region").asText()).isEqualTo("12.09");
        assertThat(events.getLast().path("data")).isEqualTo(JSON.readTree("""
                {"enrolment": {"id": "%s", "version": 1, "trainingId": "%s", "businessId": "%s", "fiscalYear": 2026,
                 "regionCode": "12.09", "status": "CANCELLED"}}
                """.formatted(id, training, business)));
    }

    private static List<JsonNode> eventsOf(String topic, String key, int count) {
        var events = new ArrayList<JsonNode>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                for (var message : reader.poll()) {
                    if (key.equals(message.key())) {
                        events.add(JSON.readTree(message.value()));
                    }
                }
                return events.size() >= count;
            });
        }
        return events;
    }
}
