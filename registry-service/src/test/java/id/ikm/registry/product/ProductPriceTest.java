package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.PATH;
import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductPriceTest {

    private String path;

    @BeforeEach
    void aProductThatCosts15000() {
        path = recorded(Map.of(
                "businessId", aBusinessIn("12.09.12"),
                "facts", facts(Map.of()),
                "price", aPrice(15_000, "2026-01-05")));
    }

    @Test
    void keepsEveryPriceThatWasTold() {
        told(aPrice(16_000, "2026-03-01"), 200);
        told(aPrice(12_000, "2024-05-01"), 200);
        told(aPrice(null, "2026-06-01"), 200);

        as("auditor", "12.09").get(path).then().body("price.amount", nullValue(), "price.since", equalTo("2026-06-01"));
        as("auditor", "12.09")
                .get(path + "/prices")
                .then()
                .body("data.amount", equalTo(Arrays.asList(null, 16_000, 15_000, 12_000)))
                .body("data.source", contains("pemilik", "pemilik", "pemilik", "pemilik"));
    }

    @Test
    void listsThemPageByPage() {
        told(aPrice(16_000, "2026-01-05"), 200);
        var first = as("auditor", "12.09").get(path + "/prices?limit=1").then().extract();

        as("auditor", "12.09")
                .get(path + "/prices?limit=1&cursor=" + first.path("page.nextCursor"))
                .then()
                .body("data.amount", contains(15_000), "page.nextCursor", nullValue());
    }

    @Test
    void isWholeRupiahOfADayThatHasCome() {
        told(aPrice(1_500.5, "2026-03-01"), 400);
        told(aPrice(0, "2026-03-01"), 400);
        told(aPrice(1_500, "2999-03-01"), 400);
        asOfficer()
                .body(Map.of(
                        "businessId", aBusinessIn("12.09.12"),
                        "facts", facts(Map.of()),
                        "price", aPrice(1, "2999-01-01")))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/price/since"));
    }

    private void told(Map<String, Object> price, int status) {
        asOfficer()
                .header("If-Match", "*")
                .body(price)
                .post(path + "/prices")
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> aPrice(Number amount, String since) {
        Map<String, Object> price = new HashMap<>(Map.of("since", since, "source", "pemilik"));
        price.put("amount", amount);
        return price;
    }
}
