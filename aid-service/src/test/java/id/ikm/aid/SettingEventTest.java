package id.ikm.aid;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What is told of the settings of regions, in Papua Barat Daya, where no other test works. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class SettingEventTest {

    private final String region =
            "96.%02d".formatted(ThreadLocalRandom.current().nextInt(1, 100));

    @Test
    void aRuleIsToldWheneverItIsSet() {
        setRule(3, "Pergub 1/2024");
        setRule(0, "Pergub 2/2025");

        var first = Announced.first(
                "ikm.aid.onceonlyrule",
                event -> region.equals(event.path("region").asText()));
        var told = Announced.about(first.path("subject").asText(), "ikm.aid.onceonlyrule", 2);

        assertThat(told).allMatch(event -> event.path("type").asText().equals("ikm.aid.onceonlyrule.set.v1"));
        assertThat(told).extracting(event -> event.path("version").asLong()).containsExactly(0L, 1L);
        assertThat(told.getFirst().at("/data/onceOnlyRule/years").asInt()).isEqualTo(3);
        assertThat(told.getLast().at("/data/onceOnlyRule/years").isInt()).isTrue();
        assertThat(told.getLast().at("/data/onceOnlyRule/years").asInt()).isZero();
        assertThat(told.getLast().at("/data/onceOnlyRule/regionCode").asText()).isEqualTo(region);
        assertThat(told.getLast().at("/data/onceOnlyRule/legalBasis").asText()).isEqualTo("Pergub 2/2025");
    }

    @Test
    void monthsOfFollowUpsAreTold() {
        var aidPackage = UUID.randomUUID();
        String id = as("aid-approver", "96")
                .body("""
                        {"regionCode": "%s", "packageId": "%s", "months": [24, 3]}
                        """.formatted(region, aidPackage))
                .post("/aid/v1/outcome-schedules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var told = Announced.about(id, "ikm.aid.outcomeschedule", 1).getFirst();

        assertThat(told.path("type").asText()).isEqualTo("ikm.aid.outcomeschedule.set.v1");
        assertThat(told.path("region").asText()).isEqualTo(region);
        assertThat(told.at("/data/outcomeSchedule/packageId").asText()).isEqualTo(aidPackage.toString());
        assertThat(told.at("/data/outcomeSchedule/months").toString()).isEqualTo("[3,24]");
    }

    private void setRule(int years, String legalBasis) {
        as("aid-approver", "96")
                .header("If-Match", "*")
                .body("{\"years\": %d, \"legalBasis\": \"%s\"}".formatted(years, legalBasis))
                .put("/aid/v1/once-only-rules/" + region)
                .then()
                .statusCode(200);
    }
}
