package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.of;
import static id.ikm.registry.product.ProductFixtures.recorded;
import static id.ikm.registry.product.ReadyFixtures.aReadyFood;
import static id.ikm.registry.product.ReadyFixtures.aReadyProduct;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductReadinessTest {

    /** AS-8: with all of it, ready. */
    @Test
    void isReadyWithEverything() {
        as("auditor", "12.09")
                .get(aReadyProduct() + "/readiness?catalogue=V6")
                .then()
                .statusCode(200)
                .body("ready", equalTo(true), "missing", hasSize(0), "microOrSmall", equalTo(true));
    }

    /** AS-8: without an NIB and more, not ready, with the reasons. */
    @Test
    void namesWhatIsMissingInTheLanguageAskedFor() {
        var path = recorded(of(aBusinessIn("12.09.12"), Map.of("name", "Songket")));

        as("auditor", "12.09")
                .header("Accept-Language", "en")
                .get(path + "/readiness?catalogue=V6")
                .then()
                .body("ready", equalTo(false), "microOrSmall", nullValue(), "localContent", nullValue())
                .body("missing.code", hasItems("npwp", "kbki", "photo", "size-class"))
                .body("missing.find{it.code == 'photo'}.detail", equalTo("There is no photo."));
        as("auditor", "12.09")
                .get(path + "/readiness?catalogue=V5_LOCAL")
                .then()
                .body(
                        "missing.code",
                        containsInAnyOrder(
                                "npwp",
                                "kbli",
                                "photo",
                                "description",
                                "unit",
                                "price",
                                "delivery-region",
                                "food-or-not"));
    }

    @Test
    void aCertificateCountsWhileItIsInForce() {
        var path = aReadyFood("2025-01-01", "2026-01-01");

        as("auditor", "12.09").get(path + "/readiness").then().body("missing.code", hasItems("permit-pirt-or-md"));
    }

    @Test
    void isToldInsideTheRegionOnly() {
        as("auditor", "16").get(aReadyProduct() + "/readiness").then().statusCode(404);
        as("auditor", "12.09")
                .get(aReadyProduct() + "/readiness?catalogue=V7")
                .then()
                .statusCode(400);
    }
}
