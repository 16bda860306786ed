package id.ikm.registry.catalog.market;

import static id.ikm.registry.catalog.CatalogueFixtures.aProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.benefit;
import static id.ikm.registry.catalog.CatalogueFixtures.localContent;
import static id.ikm.registry.catalog.CatalogueFixtures.offer;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.product.ProductFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class MarketResourceTest {

    /** The example of DOMAIN 3.5: X has 28 % and 13 %, Y 26 %, Z 24 %. */
    @Test
    void obligesToBuyWhatHasTwentyFivePercentOnceAProductReachesForty() {
        var kbki = "46%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        var maker = aVerifiedBusinessIn("33.74.01");
        var x = product(maker, kbki, "28");
        var y = product(aVerifiedBusinessIn("33.74.01"), kbki, "26");
        product(aVerifiedBusinessIn("33.74.01"), kbki, "24");
        awaitMarket(kbki, "FROM_25", false, x, y);

        benefit(maker, "13");

        awaitMarket(kbki, "OBLIGED_25", true, x, y);
    }

    @Test
    void wantsToKnowTheKindOfProduct() {
        given().get("/catalog/v1/local-content").then().statusCode(400);
        given().get("/catalog/v1/local-content?kbki=46&kbli=27").then().statusCode(400);
        given().get("/catalog/v1/local-content?kbki=9999999999").then().body("tier", equalTo("NOTHING"));
    }

    private static void awaitMarket(String kbki, String tier, boolean forty, String... acceptable) {
        soon().untilAsserted(() -> given().get("/catalog/v1/local-content?kbki=" + kbki)
                .then()
                .body("products", equalTo(3), "tier", equalTo(tier), "reachesForty", equalTo(forty))
                .body("acceptable.id", contains(acceptable)));
    }

    private static String product(String business, String kbki, String percentage) {
        var path = aProduct(business, Map.of("codes", Map.of("kbki", kbki), "contents", Map.of("food", false)));
        localContent(path, percentage);
        offer(path);
        return ProductFixtures.idOf(path);
    }
}
