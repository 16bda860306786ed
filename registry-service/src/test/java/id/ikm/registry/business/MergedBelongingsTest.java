package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes along in a merger is announced by whoever keeps it, so that every copy names the record that stands. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class MergedBelongingsTest {

    private String old;
    private String into;

    @BeforeEach
    void twoRecordsOfOneBusiness() {
        old = registered(aBusiness());
        into = registered(aBusiness());
    }

    @Test
    void aGroupTellsItsMembers() {
        var group = created(
                "groups", Map.of("name", "KUB " + old, "regionCode", MUTIARA, "memberBusinessIds", List.of(old)));

        mergedAndParted();

        assertThat(told("ikm.registry.group", group, "data.group.memberBusinessIds[0]", 3))
                .containsExactly(old, into, old);
    }

    @Test
    void aCertificateTellsItsHolder() {
        var number = "ID" + "%017d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits() / 100));
        var certificate = created(
                "certificates",
                Map.of(
                        "type", "HALAL",
                        "holder", Map.of("kind", "BUSINESS", "id", old),
                        "facts", Map.of("number", number)));

        mergedAndParted();

        assertThat(told("ikm.registry.certificate", certificate, "data.certificate.holder.id", 3))
                .containsExactly(old, into, old);
    }

    @Test
    void anAspirationTellsItsSpeaker() {
        var aspiration = created(
                "aspirations",
                Map.of(
                        "speaker", Map.of("kind", "BUSINESS", "id", old),
                        "theme", "PERMODALAN",
                        "text", "modal",
                        "saidOn", "2026-01-05",
                        "channel", "VISIT"));

        mergedAndParted();

        assertThat(told("ikm.registry.aspiration", aspiration, "data.aspiration.speaker.id", 3))
                .containsExactly(old, into, old);
    }

    @Test
    void aProductTellsItsBusiness() {
        var product = created("products", Map.of("businessId", old, "facts", Map.of("name", "Kerupuk")));

        mergedAndParted();

        assertThat(told("ikm.registry.product", product, "data.product.businessId", 3))
                .containsExactly(old, into, old);
    }

    @Test
    void aReportTellsItsBusiness() {
        String report = asOfficer()
                .body(Map.of("period", Map.of("type", "YEARLY", "year", 2025, "number", 1)))
                .post(PATH + "/" + old + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        mergedAndParted();

        assertThat(told("ikm.registry.report", report, "data.report.businessId", 3))
                .containsExactly(old, into, old);
    }

    private void mergedAndParted() {
        var path = PATH + "/" + old + "/merger";
        asVerifier()
                .header("If-Match", "*")
                .body(Map.of("into", into, "reason", "sama"))
                .post(path)
                .then()
                .statusCode(200);
        asVerifier()
                .header("If-Match", "*")
                .delete(path + "?reason=keliru")
                .then()
                .statusCode(200);
    }

    private static String created(String collection, Object body) {
        return as("registry-officer", "12.09")
                .body(body)
                .post("/registry/v1/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the events of one aggregate say of a field, the first first, with a version that grows. */
    private static List<String> told(String topic, String id, String field, int count) {
        var events = new ArrayList<JsonPath>();
        try (var reader = new TopicReader(topic)) {
            soon().untilAsserted(() -> {
                reader.poll().stream()
                        .filter(message -> message.key().equals(id))
                        .forEach(message ->
                                events.add(new JsonPath(new String(message.value(), StandardCharsets.UTF_8))));
                assertThat(events).hasSizeGreaterThanOrEqualTo(count);
            });
        }
        assertThat(events).extracting(event -> event.getLong("version")).containsExactly(0L, 1L, 2L);
        return events.stream().map(event -> event.getString(field)).toList();
    }
}
