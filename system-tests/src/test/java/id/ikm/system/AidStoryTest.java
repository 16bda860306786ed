package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.demo.Api;
import id.ikm.demo.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A business is granted a machine, up to the signed agreement; what then happens to it is the story. */
class AidStoryTest {

    private static final String OFFICER = "aid-officer";

    private final Api api = RunningStack.get().api();
    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void grant() {
        ids.put("marker", "hibah" + UUID.randomUUID().toString().substring(0, 8));
        ids.put("businesses", Story.registerBusiness(api, "12.73").path("id").asText());
        new Steps(api, ids).take(read());
    }

    @Test
    void aRevokedDecreeStopsWhatFollowsAndFreesTheMoney() {
        assertThat(line().path("committed").asLong()).isEqualTo(10_000_000);

        api.act(
                "aid-approver",
                path("decrees") + "/revocation",
                Map.of("number", "SK-cabut " + ids.get("marker"), "date", today(), "reason", "Salah alamat"),
                "\"0\"");

        assertThat(application().path("state").asText()).isEqualTo("REVOKED");
        assertThat(line().path("committed").asLong()).isZero();
        assertThat(refusal("/aid/v1/handovers", handover())).contains("/applicationId");
        assertThat(refusal("/aid/v1/purchases", purchase())).contains("/purpose/applicationIds");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Story.feedAbout(api, ids.get("decrees")))
                .extracting(event -> event.at("/event/type").asText())
                .contains("ikm.aid.decree.issued.v1", "ikm.aid.decree.revoked.v1"));
    }

    @Test
    void whatIsHandedOverIsClosedOnlyAfterSomebodyLooked() {
        api.create(OFFICER, "/aid/v1/handovers", handover());
        assertThat(application().path("state").asText()).isEqualTo("HANDED_OVER");

        var closing = path("applications") + "/closing";
        var tooEarly = api.send("aid-approver", "POST", closing, Map.of("date", today()), etag(application()));

        assertThat(tooEarly.statusCode()).as(tooEarly.body()).isEqualTo(422);
        step(OFFICER, "monitoring");
        step("aid-approver", "closing");
        assertThat(application().path("state").asText()).isEqualTo("CLOSED");
        var ledger = api.get("auditor", "/aid/v1/decisions/verification?subject=" + ids.get("applications"));
        assertThat(ledger.path("intact").asBoolean()).isTrue();
    }

    @Test
    void theSameIsNotGivenTwice() {
        var again = new HashMap<>(ids);
        again.put("marker", "lagi" + UUID.randomUUID().toString().substring(0, 8));

        var refused = org.assertj.core.api.Assertions.catchThrowable(() -> new Steps(api, again).take(read()));

        assertThat(refused).hasMessageContaining("/aid/v1/decrees answers 422").hasMessageContaining("OVEN");
    }

    private void step(String role, String act) {
        var answer =
                api.send(role, "POST", path("applications") + "/" + act, Map.of("date", today()), etag(application()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, String> etag(JsonNode thing) {
        return Map.of("If-Match", "\"" + thing.path("version").asLong() + "\"");
    }

    private String refusal(String path, Object command) {
        var answer = api.send(OFFICER, "POST", path, command, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private Map<String, Object> handover() {
        return Map.of(
                "handedOverOn",
                today(),
                "regionCode",
                "12.73",
                "recipient",
                Map.of("kind", "BUSINESS", "id", ids.get("businesses")),
                "applicationId",
                ids.get("applications"),
                "items",
                List.of(Map.of("name", "Oven", "category", "OVEN", "quantity", 1, "unit", "unit")));
    }

    private Map<String, Object> purchase() {
        return Map.of(
                "order", Map.of("number", "SPK " + ids.get("marker"), "date", today(), "supplier", "CV Maju"),
                "office", Map.of("regionCode", "12.73"),
                "purpose", Map.of("packageId", ids.get("packages"), "applicationIds", List.of(ids.get("applications"))),
                "lines",
                        List.of(Map.of(
                                "name",
                                "Oven",
                                "category",
                                "OVEN",
                                "units",
                                List.of(Map.of("inventoryNumber", ids.get("marker"))))));
    }

    private JsonNode application() {
        return api.get("auditor", path("applications"));
    }

    private JsonNode line() {
        return api.get("auditor", path("budget-lines"));
    }

    private String path(String collection) {
        return "/aid/v1/" + collection + "/" + ids.get(collection);
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString();
    }

    private static JsonNode read() {
        try (var input = AidStoryTest.class.getResourceAsStream("/granted-aid.json")) {
            return new ObjectMapper().readTree(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
