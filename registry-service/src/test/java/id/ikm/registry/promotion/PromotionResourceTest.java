package id.ikm.registry.promotion;

import static id.ikm.registry.promotion.PromotionFixtures.BUSINESSES;
import static id.ikm.registry.promotion.PromotionFixtures.MILLION;
import static id.ikm.registry.promotion.PromotionFixtures.as;
import static id.ikm.registry.promotion.PromotionFixtures.change;
import static id.ikm.registry.promotion.PromotionFixtures.producing;
import static id.ikm.registry.promotion.PromotionFixtures.registeredAndVerified;
import static id.ikm.registry.promotion.PromotionFixtures.verify;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PromotionResourceTest {

    private static final String PATH = "/registry/v1/promotions?limit=1000";

    @Test
    void listsByRegionYearAndAxis() {
        var id = promoted();
        int year = Year.now(ZoneId.of("Asia/Jakarta")).getValue();

        as("reporting-analyst", "64").get(PATH + "&region=64.08").then().body("data.businessId", hasItem(id));
        as("reporting-analyst", "64")
                .get(PATH + "&axis=MSME_CLASS&year=" + year)
                .then()
                .body("data.businessId", hasItem(id));
        as("reporting-analyst", "64").get(PATH + "&year=" + (year - 1)).then().body("data", empty());
        as("reporting-analyst", "64")
                .get(PATH + "&axis=INDUSTRY_STATUS")
                .then()
                .body("data.businessId", not(hasItem(id)));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var id = promoted();

        as("auditor", "12.09").get(PATH).then().body("data.businessId", not(hasItem(id)));
        as("auditor", "12.09").get(PATH + "&region=64.08").then().statusCode(403);
        as("auditor", "12.09").get(BUSINESSES + "/" + id + "/promotions").then().statusCode(404);
        as("catalog-client", "64.08").get(PATH).then().statusCode(403);
    }

    @Test
    void announcesAPromotionAfterTheVerificationWithAVersionOfItsOwn() {
        var id = promoted();

        try (var topic = new TopicReader("ikm.registry.business")) {
            var events = new ArrayList<JsonPath>();
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> id.equals(message.key()))
                        .map(message -> new JsonPath(new String(message.value(), StandardCharsets.UTF_8)))
                        .forEach(events::add);
                assertThat(events).hasSize(6);
            });
            var promotion = events.get(4);
            assertThat(promotion.getString("type")).isEqualTo("ikm.registry.business.promoted.v1");
            assertThat(promotion.getLong("version")).isEqualTo(events.get(3).getLong("version") + 1);
            assertThat(promotion.getString("data.business.msmeClass")).isEqualTo("SMALL");
            assertThat(promotion.getString("data.promotion.axis")).isEqualTo("MSME_CLASS");
            assertThat(promotion.getString("data.promotion.from")).isEqualTo("MICRO");
            assertThat(promotion.getString("data.promotion.to")).isEqualTo("SMALL");
            assertThat(promotion.getString("data.promotion.ruleset")).isEqualTo("PP_7_2021_CAPITAL");
            assertThat(promotion.getString("data.promotion.verifiedByRole")).isEqualTo("registry-verifier");
        }
    }

    private static String promoted() {
        var id = registeredAndVerified(producing(400 * MILLION));
        change(id, producing(2_000 * MILLION));
        verify(id);
        return id;
    }
}
