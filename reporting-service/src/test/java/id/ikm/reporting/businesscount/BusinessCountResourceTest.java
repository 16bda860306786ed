package id.ikm.reporting.businesscount;

import static id.ikm.reporting.EventFixtures.aRegency;
import static id.ikm.reporting.EventFixtures.envelope;
import static id.ikm.reporting.EventFixtures.event;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.BusinessEvent.BusinessChanged;
import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessCountResourceTest {

    private static final String PATH = "/reporting/v1/indicators/businesses";

    private final String regency = aRegency();

    @Test
    void countsByStatusByIndustryStatusAndByDistrict() {
        send(aBusiness(UUID.randomUUID(), 0, regency + ".01.1001", "SUBMITTED", null));
        send(aBusiness(UUID.randomUUID(), 3, regency + ".01.1002", "VERIFIED", "INDUSTRY"));
        send(aBusiness(UUID.randomUUID(), 1, regency + ".02", "SUSPENDED", "INDUSTRY"));
        send(aBusiness(UUID.randomUUID(), 2, regency, "VERIFIED", "NOT_INDUSTRY"));
        send(aBusiness(UUID.randomUUID(), 2, regency + ".02", "CLOSED", "INDUSTRY"));

        send(aBusiness(UUID.randomUUID(), 0, regency + ".02", "DRAFT", null));
        send(aBusiness(UUID.randomUUID(), 4, regency + ".02", "MERGED", "INDUSTRY"));

        var counts = awaitStatuses(
                Map.of("SUBMITTED", 1, "VERIFIED", 2, "SUSPENDED", 1, "CLOSED", 1, "DRAFT", 1, "MERGED", 1));
        assertThat(counts.getInt("total")).isEqualTo(4);
        assertThat(counts.getInt("industry")).isEqualTo(2);
        assertThat(counts.getMap("byIndustryStatus"))
                .isEqualTo(Map.of("UNCLASSIFIED", 1, "INDUSTRY", 2, "NOT_INDUSTRY", 1));
        assertThat(counts.getMap("byRegion")).isEqualTo(Map.of(regency + ".01", 2, regency + ".02", 1, regency, 1));
    }

    @Test
    void countsABusinessOnceHoweverOftenAndInWhateverOrderItsVersionsCome() {
        var id = UUID.randomUUID();
        var old = aBusiness(id, 0, regency + ".01", "SUBMITTED", null);
        var moved = aBusiness(id, 2, regency + ".02", "VERIFIED", "INDUSTRY");

        send(moved);
        send(old);
        send(moved);
        send(aBusiness(id, 1, regency + ".03", "VERIFIED", null));
        send(aBusiness(UUID.randomUUID(), 0, regency + ".04", "SUBMITTED", null));

        var counts = awaitStatuses(Map.of("VERIFIED", 1, "SUBMITTED", 1));
        assertThat(counts.getMap("byRegion")).isEqualTo(Map.of(regency + ".02", 1, regency + ".04", 1));
    }

    @Test
    void countsByAnEventTypeThatItDoesNotKnowAndBesidesFieldsThatItDoesNotKnow() {
        var state = Map.of(
                "id", UUID.randomUUID(), "version", 7, "regionCode", regency, "status", "MERGED", "colour", "red");

        EventFixtures.send(
                BusinessEvent.TOPIC,
                envelope("ikm.registry.business.merged.v2", UUID.randomUUID(), 7, regency, Map.of("business", state)));

        awaitStatuses(Map.of("MERGED", 1));
    }

    @Test
    void buriesAnEventWithoutItsStateAndGoesOn() {
        var id = UUID.randomUUID();

        EventFixtures.send(BusinessEvent.TOPIC, envelope("ikm.registry.business.changed.v1", id, 1, regency, Map.of()));
        send(aBusiness(id, 2, regency, "VERIFIED", null));

        awaitStatuses(Map.of("VERIFIED", 1));
        given().auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("limit", 1000)
                .get("/reporting/v1/dead-letters")
                .then()
                .body(
                        "data.find { it.key == '" + id + "' }.reason",
                        equalTo("IOException: event " + "ikm.registry.business.changed.v1 lacks data.business"));
    }

    @Test
    void tellsHowNewTheFiguresAre() {
        var event = aBusiness(UUID.randomUUID(), 0, regency, "SUBMITTED", null);
        event.put("time", "2095-01-01T00:00:00Z");

        send(event);

        awaitStatuses(Map.of("SUBMITTED", 1));
        soon().untilAsserted(() -> get(regency)
                .then()
                .body("freshness.asOf", equalTo("2095-01-01T00:00:00Z"))
                .body("freshness.feedSequence", notNullValue()));
    }

    @Test
    void answersForTheRegionOfTheTokenUnlessAskedForAnother() {
        get(null).then().statusCode(200).body("region", equalTo(regency));
        get(regency + ".01").then().statusCode(200).body("total", equalTo(0));
        get("16.07").then().statusCode(403).body("errors[0].pointer", equalTo("?region"));
        get("1209").then().statusCode(400).body("errors[0].pointer", equalTo("?region"));
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("region", equalTo("*"));
        given().auth().oauth2(Tokens.of("catalog-client")).get(PATH).then().statusCode(403);
    }

    private static Map<String, Object> aBusiness(
            UUID id, long version, String region, String status, String industryStatus) {
        var state = new BusinessEvent.State(
                id,
                version,
                "Kerupuk Ikan",
                null,
                region,
                null,
                null,
                null,
                null,
                status,
                industryStatus,
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.now(),
                null);
        return event(id, version, region, new BusinessChanged(state));
    }

    private static void send(Map<String, Object> event) {
        EventFixtures.send(BusinessEvent.TOPIC, event);
    }

    private JsonPath awaitStatuses(Map<String, Integer> expected) {
        soon().untilAsserted(() ->
                assertThat(get(regency).jsonPath().getMap("byStatus")).isEqualTo(expected));
        return get(regency).jsonPath();
    }

    private io.restassured.response.Response get(String region) {
        var request = given().auth().oauth2(Tokens.of("registry-officer", regency));
        return (region == null ? request : request.queryParam("region", region)).get(PATH);
    }
}
