package id.ikm.registry.catalog.changes;

import static id.ikm.registry.catalog.CatalogueFixtures.aProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aPublishedProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.certify;
import static id.ikm.registry.catalog.CatalogueFixtures.offer;
import static id.ikm.registry.catalog.CatalogueFixtures.price;
import static id.ikm.registry.catalog.CatalogueFixtures.reinstate;
import static id.ikm.registry.catalog.CatalogueFixtures.revoke;
import static id.ikm.registry.catalog.CatalogueFixtures.suspend;
import static id.ikm.registry.catalog.CatalogueFixtures.withdraw;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.certificate.CertificateRequests;
import id.ikm.registry.conventions.SettableClock;
import id.ikm.registry.product.ProductFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ChangesResourceTest {

    private static final String PATH = "/registry/v1/products/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Inject
    SettableClock clock;

    @Test
    void tellsOfAProductWhenAllIsThereAndOfEachChangeOnce() {
        var business = aVerifiedBusinessIn("12.09.20.1006");
        var product = aProduct(business);
        var id = ProductFixtures.idOf(product);
        offer(product);
        certify(product, "SNI", null);
        awaitChanges(id, "PUBLISHED");

        price(product, 15_000, TODAY);
        awaitChanges(id, "PUBLISHED", "UPDATED");
        withdraw(product);
        awaitChanges(id, "PUBLISHED", "UPDATED", "WITHDRAWN");

        var changes = changesOf(id);
        assertThat(changes.getList("reasons[2]")).containsExactly("not-offered");
        assertThat(changes.getLong("product[1].price.amount")).isEqualTo(15_000);
        assertThat(changes.getString("product[1].producer.regionCode")).isEqualTo("12.09.20");
        assertThat(changes.getList("product[1].producer.region")).hasSize(3);
    }

    @Test
    void withdrawsWhatItsBusinessMayNotSellAndBringsItBack() {
        var business = aVerifiedBusinessIn("12.09.12");
        var id = aPublishedProduct(business);
        awaitChanges(id, "PUBLISHED");

        suspend(business);
        awaitChanges(id, "PUBLISHED", "WITHDRAWN");
        reinstate(business);
        awaitChanges(id, "PUBLISHED", "WITHDRAWN", "PUBLISHED");

        assertThat(changesOf(id).getList("reasons[1]")).containsExactly("business-suspended");
    }

    @Test
    void withdrawsByItselfOnTheDayAfterTheLastCertificateEnds() {
        var product = aProduct(aVerifiedBusinessIn("12.09.12"));
        var id = ProductFixtures.idOf(product);
        certify(product, "SNI", TODAY.plusDays(40));
        certify(product, "HALAL", TODAY.plusDays(50));
        offer(product);
        awaitChanges(id, "PUBLISHED");

        clock.ahead(Duration.ofDays(41), () -> awaitChanges(id, "PUBLISHED", "UPDATED"));
        clock.ahead(Duration.ofDays(51), () -> awaitChanges(id, "PUBLISHED", "UPDATED", "WITHDRAWN"));

        assertThat(changesOf(id).getList("product[1].certificates.type")).containsExactly("HALAL");
        assertThat(changesOf(id).getList("reasons[2]")).containsExactly("no-certificate");
    }

    @Test
    void wantsTheRightPermitOfFoodAndNoticesItsRevocation() {
        var product = aProduct(aVerifiedBusinessIn("12.09.12"), Map.of("contents", Map.of("food", true)));
        var id = ProductFixtures.idOf(product);
        certify(product, "HALAL", null);
        offer(product);
        var permit = permitOf(product);
        awaitChanges(id, "PUBLISHED");

        revoke(permit, TODAY);
        awaitChanges(id, "PUBLISHED", "WITHDRAWN");

        assertThat(changesOf(id).getList("reasons[1]")).containsExactly("permit-pirt-or-md");
    }

    @Test
    void saysNothingWhereNothingPublicChanged() {
        var business = aVerifiedBusinessIn("12.09.12");
        var id = aPublishedProduct(business);
        awaitChanges(id, "PUBLISHED");

        withdraw(PATH + id);
        offer(PATH + id);
        var later = aPublishedProduct(business);
        awaitChanges(later, "PUBLISHED");

        assertThat(kindsOf(id)).isIn(List.of("PUBLISHED"), List.of("PUBLISHED", "WITHDRAWN", "PUBLISHED"));
    }

    @Test
    void refusesACursorThatItNeverGave() {
        given().get("/catalog/v1/changes?after=x").then().statusCode(400).body("errors.pointer", contains("?after"));
        given().get("/catalog/v1/changes?after=" + new ChangeCursor(1L << 50, 0))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("?after"));
        given().get("/catalog/v1/changes?limit=1001").then().statusCode(400);
        given().get("/catalog/v1/changes?since=1").then().statusCode(400).body(containsString("since"));
    }

    private static String permitOf(String product) {
        var number = "%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        return CertificateRequests.recorded(CertificateRequests.command(
                "PIRT", "PRODUCT", ProductFixtures.idOf(product), Map.of("number", number)));
    }

    private static void awaitChanges(String product, String... kinds) {
        soon().untilAsserted(() -> assertThat(kindsOf(product)).containsExactly(kinds));
    }

    private static List<String> kindsOf(String product) {
        return changesOf(product).getList("kind");
    }

    /** Of this product, out of all there are. */
    private static JsonPath changesOf(String product) {
        var data = new ArrayList<Map<String, Object>>();
        String cursor = null;
        boolean more = true;
        while (more) {
            var page = given().get("/catalog/v1/changes?limit=1000" + (cursor == null ? "" : "&after=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("data").stream()
                    .filter(change -> product.equals(change.get("productId")))
                    .forEach(data::add);
            cursor = page.getString("page.nextCursor");
            more = !page.getBoolean("page.upToDate");
        }
        return new JsonPath(json(data));
    }

    private static String json(Object data) {
        try {
            return new ObjectMapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
