package id.ikm.aid.application;

import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ApplicationEventTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsEveryStepWithTheWholeState() {
        var line = aBudgetLineOf(100_000_000);
        var id = recommended(opened(PackageFixtures.Terms.of(line)));
        var decree = approved(id, line, 25_000_000);
        var agreement = signed(id);
        revoke(decree, "/revocation").then().statusCode(200);

        var told = messages("ikm.aid.application", id, 8);
        assertThat(told)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "ikm.aid.application.drafted.v1",
                        "ikm.aid.application.submitted.v1",
                        "ikm.aid.application.adminverified.v1",
                        "ikm.aid.application.fieldverified.v1",
                        "ikm.aid.application.recommended.v1",
                        "ikm.aid.application.approved.v1",
                        "ikm.aid.application.contracted.v1",
                        "ikm.aid.application.revoked.v1");
        var last = told.getLast().path("data").path("application");
        assertThat(last.path("version").asInt()).isEqualTo(7);
        assertThat(last.path("state").asText()).isEqualTo("REVOKED");
        assertThat(last.path("decreeId").asText()).isEqualTo(decree);
        assertThat(last.path("amountAsked").asLong()).isEqualTo(25_000_000);
        assertThat(messages("ikm.aid.decree", decree, 2).getLast().path("type").asText())
                .isEqualTo("ikm.aid.decree.revoked.v1");
        assertThat(messages("ikm.aid.agreement", agreement, 2)
                        .getLast()
                        .path("type")
                        .asText())
                .isEqualTo("ikm.aid.agreement.lapsed.v1");
    }

    private static List<JsonNode> messages(String topic, String key, int count) {
        var found = new ArrayList<JsonNode>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                reader.poll().stream()
                        .filter(message -> key.equals(message.key()))
                        .forEach(message -> found.add(read(message.value())));
                return found.size() >= count;
            });
        }
        return found;
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
