package id.ikm.reporting.handoverreport;

import static id.ikm.reporting.EventFixtures.aRegency;
import static id.ikm.reporting.EventFixtures.event;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.events.aid.HandoverEvent;
import id.ikm.events.aid.HandoverEvent.HandoverRecorded;
import id.ikm.events.aid.HandoverEvent.Recipient;
import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverReportResourceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    private static final String EVER = "to=9999-12-31";

    private final String regency = aRegency();

    /** AS-1 of DOMAIN 9. */
    @Test
    void reportsTheFourHandoversOfOneCeremonyWithoutAValue() {
        send(aHandover("GROUP", UUID.randomUUID(), ".12", DAY, null));
        send(aHandover("GROUP", UUID.randomUUID(), ".20.1006", DAY, null));
        send(aHandover("GROUP", UUID.randomUUID(), ".19.1007", DAY, null));
        send(aHandover("GROUP", UUID.randomUUID(), ".08.2002", DAY, null));

        var report = awaitHandovers(4, "from=2025-10-01&to=2025-10-31");
        assertThat(report.getInt("groups")).isEqualTo(4);
        assertThat(report.getInt("businesses")).isZero();
        assertThat(report.getInt("districts")).isEqualTo(4);
        assertThat(report.getMap("")).containsKeys("totalValue", "knownValue");
        assertThat((Object) report.get("totalValue")).isNull();
        assertThat((Object) report.get("knownValue")).isNull();
        assertThat(report.getInt("withoutValue")).isEqualTo(4);
        assertThat(report.getMap("recipients"))
                .isEqualTo(java.util.Map.of("industry", 0, "notIndustry", 0, "unknown", 4));
    }

    @Test
    void countsRecipientsAndDistrictsOnceAndTellsWhichValueIsKnown() {
        var group = UUID.randomUUID();
        send(aHandover("GROUP", group, ".01.1001", DAY, 5_000_000L));
        send(aHandover("GROUP", group, ".01", DAY.plusDays(1), 7_000_000_000L));
        send(aHandover("BUSINESS", UUID.randomUUID(), "", DAY, null));

        var report = awaitHandovers(3, EVER);
        assertThat(report.getInt("groups")).isEqualTo(1);
        assertThat(report.getInt("businesses")).isEqualTo(1);
        assertThat(report.getInt("districts")).isEqualTo(1);
        assertThat((Object) report.get("totalValue")).isNull();
        assertThat(report.getLong("knownValue")).isEqualTo(7_005_000_000L);
        assertThat(report.getInt("withoutValue")).isEqualTo(1);
    }

    @Test
    void addsUpTheValueWhereAllOfItIsKnown() {
        send(aHandover("GROUP", UUID.randomUUID(), ".01", DAY, Long.MAX_VALUE));
        send(aHandover("GROUP", UUID.randomUUID(), ".01", DAY, Long.MAX_VALUE));

        var report = awaitHandovers(2, EVER);
        assertThat((Object) report.get("totalValue")).hasToString("18446744073709551614");
    }

    @Test
    void countsOnlyTheDaysAskedFor() {
        send(aHandover("GROUP", UUID.randomUUID(), ".01", DAY.minusDays(1), 1L));
        send(aHandover("GROUP", UUID.randomUUID(), ".01", DAY, 2L));
        send(aHandover("GROUP", UUID.randomUUID(), ".01", DAY.plusDays(1), 4L));

        awaitHandovers(3, EVER);
        report("from=2025-10-14&to=2025-10-14").body("totalValue", equalTo(2));
        report("from=2025-10-14").body("totalValue", equalTo(6));
        report("to=2025-10-14").body("totalValue", equalTo(3));
        report("from=2026-01-01&to=%2B999999999-12-31").body("handovers", equalTo(0), "totalValue", equalTo(0));
    }

    @Test
    void keepsTheNewestVersionInWhateverOrderTheyCome() {
        var id = UUID.randomUUID();
        send(aHandover(id, 2, ".02", false));
        send(aHandover(id, 1, ".01", true));
        send(aHandover(id, 2, ".02", false));
        send(aHandover(UUID.randomUUID(), 0, ".03", true));

        var report = awaitHandovers(2, EVER);
        assertThat(report.getMap("recipients"))
                .isEqualTo(java.util.Map.of("industry", 1, "notIndustry", 1, "unknown", 0));
        given().auth()
                .oauth2(Tokens.of("aid-officer", regency))
                .get("/reporting/v1/indicators/handovers?region=" + regency + ".01")
                .then()
                .body("handovers", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-10-15&to=2025-10-14, 400, ?to",
        "from=yesterday, 400, ?from",
        "to=2025-02-30, 400, ?to",
        "region=16.07, 403, ?region",
        "year=2025, 400, ?year"
    })
    void namesTheParameterThatIsWrong(String query, int status, String pointer) {
        given().auth()
                .oauth2(Tokens.of("aid-officer", regency))
                .get("/reporting/v1/indicators/handovers?" + query)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private HandoverEvent.State aHandover(String kind, UUID recipient, String place, LocalDate day, Long value) {
        return new HandoverEvent.State(
                UUID.randomUUID(),
                0,
                "BAST/1",
                day,
                null,
                regency + place,
                new Recipient(kind, recipient, "Selawan Asri"),
                List.of(),
                value,
                null,
                null,
                null);
    }

    private HandoverEvent.State aHandover(UUID id, long version, String place, Boolean industry) {
        return new HandoverEvent.State(
                id,
                version,
                "BAST/2",
                DAY,
                null,
                regency + place,
                new Recipient("BUSINESS", UUID.randomUUID(), "Kerupuk Ikan"),
                List.of(),
                null,
                industry,
                null,
                null);
    }

    private static void send(HandoverEvent.State handover) {
        EventFixtures.send(
                HandoverEvent.TOPIC,
                event(handover.id(), handover.version(), handover.regionCode(), new HandoverRecorded(handover)));
    }

    private JsonPath awaitHandovers(int count, String query) {
        soon().untilAsserted(() -> report(query).body("handovers", equalTo(count)));
        return report(query).extract().jsonPath();
    }

    private ValidatableResponse report(String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("aid-officer", regency))
                .get("/reporting/v1/indicators/handovers?" + query)
                .then()
                .statusCode(200);
    }
}
