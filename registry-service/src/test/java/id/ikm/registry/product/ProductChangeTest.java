package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.PATH;
import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductChangeTest {

    @Test
    void isChangedOnlyAsTheCallerHasSeenIt() {
        var path = aProductOf(aBusinessIn("12.09.12"));
        var better = facts(Map.of("name", "Kerupuk udang"));

        asOfficer().body(better).put(path).then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(better)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        asOfficer().header("If-Match", "\"0\"").body(better).put(path).then().statusCode(412);
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(better)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void isNotChangedOnceItsBusinessHasEnded() {
        var business = aBusinessIn("12.09.12");
        var path = aProductOf(business);
        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("reason", "pindah"))
                .post("/registry/v1/businesses/" + business + "/closure")
                .then()
                .statusCode(200);

        asOfficer()
                .header("If-Match", "*")
                .body(facts(Map.of()))
                .put(path)
                .then()
                .statusCode(422);
        asOfficer().body(of(business, facts(Map.of()))).post(PATH).then().statusCode(422);
        as("auditor", "12.09").get(path).then().statusCode(200);
    }

    @Test
    void livesThroughOfferAndRetirement() {
        var path = aProductOf(aBusinessIn("12.09.12"));
        var wish = Map.of("wish", "OWNER");

        asOfficer().header("If-Match", "\"0\"").delete(path + "/offer").then().statusCode(422);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(wish)
                .post(path + "/offer")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"), "offer.wish", equalTo("OWNER"));
        asOfficer()
                .header("If-Match", "\"1\"")
                .delete(path + "/offer")
                .then()
                .statusCode(200)
                .body("offer", nullValue());
        asOfficer()
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "resep habis"))
                .post(path + "/retirement")
                .then()
                .statusCode(200)
                .body("retirement.reason", equalTo("resep habis"));
        asOfficer()
                .header("If-Match", "\"3\"")
                .body(wish)
                .post(path + "/offer")
                .then()
                .statusCode(422);
    }

    @Test
    void oneOfTwoChangesWithTheSameTagIsTooLate() throws Exception {
        var path = aProductOf(aBusinessIn("12.09.12"));
        Callable<Integer> changing = () -> asOfficer()
                .header("If-Match", "\"0\"")
                .body(facts(Map.of()))
                .put(path)
                .then()
                .extract()
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(changing, changing, changing, changing));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
        }
    }
}
