package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aWaivedHandover;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverEventTest {

    @Test
    void tellsTheWholeStateOfWhatWasRecorded() throws Exception {
        var group = aKnownGroup("12.09.12", "56304");
        var command = aWaivedHandover(RecipientKind.GROUP, group, "Kopi rakyat");

        String id = as("aid-approver", "12.09")
                .header("X-Correlation-Id", "corr-1")
                .body(command)
                .post(PATH)
                .path("id");

        var message = messageOf(id);
        assertThat(new String(message.headers().lastHeader("content-type").value()))
                .startsWith("application/cloudevents+json");
        var event = new ObjectMapper().readTree(message.value());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).isEqualTo("ikm.aid.handover.recorded.v1");
        assertThat(event.path("source").asText()).isEqualTo("/aid-service");
        assertThat(event.path("subject").asText()).isEqualTo(id);
        assertThat(event.path("region").asText()).isEqualTo("12.09.12");
        assertThat(event.path("version").asLong()).isZero();
        assertThat(event.path("correlationid").asText()).isEqualTo("corr-1");
        assertThat(event.path("data")).isEqualTo(new ObjectMapper().readTree("""
                {"handover": {"id": "%s", "version": 0, "number": null, "handedOverOn": "2025-10-14", "ceremony": null,
                 "regionCode": "12.09.12", "recipient": {"kind": "GROUP", "id": "%s", "name": "Kelompok %2$s"},
                 "items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": null, "unit": "unit",
                 "unitValue": null}], "totalValue": null, "industryRecipient": false, "applicationId": null,
                 "sealHash": null}}
                """.formatted(id, group)));
    }

    private static ConsumerRecord<String, byte[]> messageOf(String id) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var topic = new TopicReader("ikm.aid.handover")) {
            soon().until(() -> {
                topic.poll().stream()
                        .filter(message -> id.equals(message.key()))
                        .forEach(found::add);
                return !found.isEmpty();
            });
        }
        return found.getFirst();
    }
}
