package id.ikm.registry.catalog.products;

import static id.ikm.registry.catalog.CatalogueFixtures.aProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.certify;
import static id.ikm.registry.catalog.CatalogueFixtures.localContent;
import static id.ikm.registry.catalog.CatalogueFixtures.offer;
import static id.ikm.registry.catalog.CatalogueFixtures.price;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.catalog.AwaitCatalogue;
import id.ikm.registry.product.ProductFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CatalogueSearchTest {

    private static final String PATH = "/catalog/v1/products";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private String word;
    private String id;

    /** A made-up word finds nothing but the product of this test. */
    @BeforeEach
    void aLampInSemarang() {
        word = ThreadLocalRandom.current()
                .ints(10, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var path = aProduct(
                aVerifiedBusinessIn("33.74.01.1001"),
                Map.of(
                        "name", "Lampu " + word,
                        "kbli", Map.of("edition", "2020", "code", "27402"),
                        "codes", Map.of("kbki", "4653100"),
                        "contents", Map.of("food", false)));
        certify(path, "SNI", TODAY.plusDays(100));
        localContent(path, "31.50");
        price(path, 125_000, TODAY);
        offer(path);
        id = ProductFixtures.idOf(path);
        AwaitCatalogue.published(id);
    }

    @Test
    void findsWordsAlsoMisspelt() {
        assertThat(found("")).containsExactly(id);
        var misspelt = word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6);
        assertThat(given().get(PATH + "?q=" + misspelt).jsonPath().getList("data.id"))
                .contains(id);
    }

    @Test
    void narrowsByCodes() {
        assertThat(found("&kbli=27402")).containsExactly(id);
        assertThat(found("&kbli=27&kbliEdition=2020")).containsExactly(id);
        assertThat(found("&kbli=27&kbliEdition=2025")).isEmpty();
        assertThat(found("&kbki=4653")).containsExactly(id);
        assertThat(found("&kbki=4654")).isEmpty();
    }

    @Test
    void narrowsByRegionWithAllBelowIt() {
        assertThat(found("&region=33")).containsExactly(id);
        assertThat(found("&region=33.74")).containsExactly(id);
        assertThat(found("&region=33.74.01")).containsExactly(id);
        assertThat(found("&region=33.74.02")).isEmpty();
        assertThat(found("&region=12")).isEmpty();
        given().get(PATH + "?region=33.74.01.1001").then().statusCode(400);
    }

    @Test
    void narrowsByCertificatesInForceOnADay() {
        assertThat(found("&certificates=SNI")).containsExactly(id);
        assertThat(found("&certificates=SNI,TKDN")).containsExactly(id);
        assertThat(found("&certificates=SNI,HALAL")).isEmpty();
        assertThat(found("&certificates=SNI&asOf=" + TODAY.plusDays(100))).containsExactly(id);
        assertThat(found("&certificates=SNI&asOf=" + TODAY.plusDays(101))).isEmpty();
        given().get(PATH + "?certificates=SNIX").then().statusCode(400);
        given().get(PATH + "?asOf=2026-01-01").then().statusCode(400);
    }

    @Test
    void narrowsByFigures() {
        assertThat(found("&tkdnFrom=31.50")).containsExactly(id);
        assertThat(found("&tkdnFrom=31.51")).isEmpty();
        assertThat(found("&priceFrom=125000&priceTo=125000")).containsExactly(id);
        assertThat(found("&priceFrom=125001")).isEmpty();
        assertThat(found("&priceTo=124999")).isEmpty();
        assertThat(found("&sizeClass=UNCLASSIFIED")).containsExactly(id);
        assertThat(found("&sizeClass=LARGE")).isEmpty();
    }

    @Test
    void countsWhatItFinds() {
        given().get(PATH + "/facets?region=33&q=" + word)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("regions[0].value", equalTo("33.74"), "regions[0].count", equalTo(1))
                .body("certificates.value", equalTo(List.of("SNI", "TKDN")))
                .body("sizeClasses[0].value", equalTo("UNCLASSIFIED"))
                .body("kbli[0].value", equalTo("27"));
        given().get(PATH + "/facets?region=12&q=" + word).then().body("total", equalTo(0));
    }

    private List<String> found(String filter) {
        return given().get(PATH + "?q=" + word + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.id");
    }
}
