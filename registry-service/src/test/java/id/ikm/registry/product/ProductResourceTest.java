package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.PATH;
import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static id.ikm.registry.product.ProductFixtures.of;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductResourceTest {

    @Test
    void keepsWhatIsKnownWithUnitsAsTheListWritesThem() {
        var path = aProductOf(aBusinessIn("12.09.12"));

        as("auditor", "12.09")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("regionCode", equalTo("12.09.12"), "status", equalTo("KEPT"), "price", nullValue())
                .body("facts.unit", equalTo("bks"), "facts.supply.capacityPerMonth.max", equalTo(700))
                .body("facts.supply.deliveryRegions", contains("12.09", "12.71"))
                .body("facts.contents.food", equalTo(true), "facts.contents.bottledWater", nullValue());
    }

    @Test
    void refusesWhatARuleForbidsAndNamesTheField() {
        var business = aBusinessIn("12.09.12");
        Map<String, Map<String, Object>> wrong = Map.of(
                "/facts/codes/gtin", Map.of("codes", Map.of("gtin", "8991234567890")),
                "/facts/codes/kbki", Map.of("codes", Map.of("kbki", "1")),
                "/facts/name", Map.of("name", " "),
                "/facts/kbli/edition", Map.of("kbli", Map.of("edition", "2099", "code", "10794")),
                "/facts/contents", Map.of("contents", Map.of("food", false, "bottledWater", true)),
                "/facts/supply/deliveryRegions/1", Map.of("supply", Map.of("deliveryRegions", List.of("12", "99.99"))));
        wrong.forEach((pointer, facts) -> asOfficer()
                .body(of(business, facts(facts)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer)));
    }

    @Test
    void warnsOfWhatIsOnlySaidToBeWrong() {
        var business = aBusinessIn("12.09.12");
        Map<String, Object> odd = Map.of(
                "codes", Map.of("hs", "1905", "gtin", "4006381333931"),
                "unit", "genggam",
                "kbli", Map.of("edition", "2020", "code", "11051"),
                "contents", Map.of());

        asOfficer()
                .body(of(business, facts(odd)))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", hasItem("/facts/codes/hs"))
                .body("warnings.pointer", hasItem("/facts/codes/gtin"))
                .body("warnings.pointer", hasItem("/facts/unit"))
                .body("warnings.pointer", hasItem("/facts/contents/bottledWater"));
    }

    @Test
    void isOfABusinessThatThereIs() {
        asOfficer()
                .body(of(UUID.randomUUID().toString(), facts(Map.of())))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/businessId"));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var business = aBusinessIn("16.07");
        var path = aProductOf(business);

        as("auditor", "12.09").get(path).then().statusCode(404);
        as("auditor", "12.09").get(path + "/prices").then().statusCode(404);
        as("auditor", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(idOf(path))));
        as("auditor", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer().body(of(business, facts(Map.of()))).post(PATH).then().statusCode(403);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(facts(Map.of()))
                .put(path)
                .then()
                .statusCode(403);
        as("catalog-client", "16").get(path).then().statusCode(403);
    }

    @Test
    void answersARepeatedRequestWithTheFirstProduct() {
        var command = of(aBusinessIn("12.09.12"), facts(Map.of()));
        var key = UUID.randomUUID().toString();
        var first = asOfficer()
                .header("Idempotency-Key", key)
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();

        asOfficer()
                .header("Idempotency-Key", key)
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")));
    }
}
