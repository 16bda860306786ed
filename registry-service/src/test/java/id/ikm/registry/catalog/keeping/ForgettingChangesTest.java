package id.ikm.registry.catalog.keeping;

import static id.ikm.registry.catalog.CatalogueFixtures.aPublishedProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.price;
import static id.ikm.registry.catalog.CatalogueFixtures.withdraw;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.ikm.registry.catalog.AwaitCatalogue;
import id.ikm.registry.conventions.SettableClock;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ForgettingChangesTest {

    private static final String PRODUCTS = "/registry/v1/products/";
    private static final String CHANGES = "/catalog/v1/changes?limit=1000";

    @Inject
    SettableClock clock;

    @Inject
    ForgettingChanges forgetting;

    @Test
    void keepsWhatIsPublishedAndSendsAwayWhoeverMissedAWithdrawal() {
        // Given
        var business = aVerifiedBusinessIn("12.09.20");
        var stays = aPublishedProduct(business);
        var goes = aPublishedProduct(business);
        AwaitCatalogue.published(stays, goes);
        var reader = cursorAtTheEnd();
        price(PRODUCTS + stays, 9_000, LocalDate.now(ZoneId.of("Asia/Jakarta")));
        awaitKinds(stays, "PUBLISHED", "UPDATED");
        withdraw(PRODUCTS + goes);
        AwaitCatalogue.withdrawn(goes);
        var begun = given().get("/catalog/v1/changes?limit=1").jsonPath().getString("page.nextCursor");

        // When
        clock.ahead(Duration.ofDays(91), forgetting::forgetOld);

        // Then
        assertThat(kindsOf(stays)).containsExactly("UPDATED");
        assertThat(kindsOf(goes)).isEmpty();
        for (var cursor : List.of(reader, begun)) {
            given().get(CHANGES + "&after=" + cursor).then().statusCode(410).body("detail", containsString("after"));
        }
        var again = given().get("/catalog/v1/changes?limit=1").jsonPath().getString("page.nextCursor");
        given().get(CHANGES + "&after=" + again).then().statusCode(200);
        given().get("/catalog/v1/products/" + goes).then().statusCode(404);
    }

    @Test
    void forgetsNothingThatIsYoung() {
        var product = aPublishedProduct(aVerifiedBusinessIn("12.09.20"));
        AwaitCatalogue.published(product);
        withdraw(PRODUCTS + product);
        AwaitCatalogue.withdrawn(product);

        clock.ahead(Duration.ofDays(89), forgetting::forgetOld);

        assertThat(kindsOf(product)).containsExactly("PUBLISHED", "WITHDRAWN");
    }

    private static void awaitKinds(String product, String... kinds) {
        soon().untilAsserted(() -> assertThat(kindsOf(product)).containsExactly(kinds));
    }

    private static String cursorAtTheEnd() {
        return all().getLast().getString("page.nextCursor");
    }

    private static List<String> kindsOf(String product) {
        return all().stream()
                .flatMap(page ->
                        page.<String>getList("data.findAll {it.productId == '%s'}.kind".formatted(product)).stream())
                .toList();
    }

    private static List<JsonPath> all() {
        var pages = new ArrayList<JsonPath>();
        var cursor = "";
        do {
            pages.add(given().get(CHANGES + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
            cursor = "&after=" + pages.getLast().getString("page.nextCursor");
        } while (!pages.getLast().getBoolean("page.upToDate"));
        return pages;
    }
}
