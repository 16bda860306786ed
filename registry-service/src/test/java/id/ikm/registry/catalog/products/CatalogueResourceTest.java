package id.ikm.registry.catalog.products;

import static id.ikm.registry.catalog.CatalogueFixtures.aPublishedProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.suspend;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.registry.catalog.AwaitCatalogue;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CatalogueResourceTest {

    private static final String PATH = "/catalog/v1/products";

    @Test
    void showsAPublishedProductToEverybodyAndNothingOfAnyPerson() {
        var id = published();

        var answer = given().get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id), "certificates[0].type", equalTo("SNI"))
                .body("producer.regionCode", equalTo("12.09.20"), "producer.region[1]", containsString("Asahan"))
                .extract();
        assertThat(answer.asString()).doesNotContain("12.09.20.1006", "phone", "address", "nib");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void answersNothingNewToWhoeverHasIt() {
        var id = published();
        var one = given().get(PATH + "/" + id).header("ETag");
        var list = given().get(PATH + "?limit=1").header("ETag");

        given().header("If-None-Match", one).get(PATH + "/" + id).then().statusCode(304);
        given().header("If-None-Match", list).get(PATH + "?limit=1").then().statusCode(304);
        given().header("If-None-Match", one)
                .accept("application/ld+json")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200);
        published();
        given().header("If-None-Match", list).get(PATH + "?limit=1").then().statusCode(200);
    }

    @Test
    void tellsWhyAProductIsThereNoMore() {
        var business = aVerifiedBusinessIn("12.09.20.1006");
        var id = aPublishedProduct(business);
        AwaitCatalogue.published(id);
        suspend(business);
        AwaitCatalogue.withdrawn(id);

        given().get(PATH + "/" + id).then().statusCode(410).body("detail", containsString("business-suspended"));
        given().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
    }

    @Test
    void showsOnlyTheFieldsThatSomebodyWants() {
        var id = published();

        given().get(PATH + "/" + id + "?fields=name,localContent")
                .then()
                .body("id", equalTo(id), "localContent.tkdn", nullValue(), "size()", equalTo(3));
        given().get(PATH + "?limit=1&fields=producer").then().body("data[0].size()", equalTo(2));
        given().get(PATH + "?fields=phone").then().statusCode(400).body("errors[0].pointer", equalTo("?fields"));
    }

    @Test
    void speaksSchemaOrgToWhoeverAsks() {
        var id = published();

        given().accept("application/ld+json")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("https://schema.org"), "'@type'", equalTo("Product"))
                .body("productID", equalTo(id), "hasCertification[0].name", equalTo("SNI"))
                .body("manufacturer.address.addressRegion", equalTo("Sumatera Utara"));
        given().accept("application/ld+json")
                .get(PATH + "?limit=1")
                .then()
                .body("'@type'", equalTo("ItemList"), "itemListElement[0].'@type'", equalTo("Product"));
        given().accept("text/html").get(PATH + "/" + id).then().statusCode(406);
    }

    @Test
    void goesThroughAllPagesOnce() {
        var ids = List.of(published(), published(), published());
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = given().get(PATH + "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("data.id", String.class));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);

        assertThat(seen).containsAll(ids).doesNotHaveDuplicates();
    }

    private static String published() {
        var id = aPublishedProduct(aVerifiedBusinessIn("12.09.20.1006"));
        AwaitCatalogue.published(id);
        return id;
    }
}
