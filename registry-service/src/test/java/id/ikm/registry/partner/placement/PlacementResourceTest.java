package id.ikm.registry.partner.placement;

import static id.ikm.registry.partner.PartnerFixtures.as;
import static id.ikm.registry.partner.PartnerFixtures.outletOf;
import static id.ikm.registry.partner.PartnerFixtures.post;
import static id.ikm.registry.partner.PartnerFixtures.put;
import static id.ikm.registry.partner.PartnerFixtures.welcomedIn;
import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PlacementResourceTest {

    private static final String PATH = "/registry/v1/placements";

    private String partner;
    private String outlet;
    private String business;
    private String product;

    @BeforeEach
    void anOutletAndAProduct() {
        partner = welcomedIn("12.09");
        outlet = outletOf(partner);
        business = aBusinessIn("12.09.20.1006");
        product = idOf(aProductOf(business));
    }

    @Test
    void tellsWhatIsWhereOnADay() {
        String id = place(product, Map.of("from", "2025-01-01"))
                .statusCode(201)
                .body("state", equalTo("PLACED"))
                .extract()
                .path("id");

        put(PATH + "/" + id, Map.of("term", Map.of("from", "2025-01-01", "until", "2026-01-01")))
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("version", equalTo(1));
        var list = PATH + "?partner=" + partner;
        as("auditor", "12.09").get(list + "&on=2025-12-31").then().body("data.state", contains("PLACED"));
        as("auditor", "12.09").get(list + "&on=2026-01-01").then().body("data.size()", equalTo(0));
        as("auditor", "12.09").get(PATH + "?product=" + product).then().body("data.id", contains(id));
        as("auditor", "12.09").get(PATH + "?business=" + business).then().body("data.id", contains(id));
        as("auditor", "12.09").get(PATH + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void aProductIsInAnOutletOnceAtATime() {
        place(product, Map.of("from", "2025-01-01", "until", "2025-06-01")).statusCode(201);

        place(product, Map.of("from", "2025-05-31")).statusCode(409).body("errors[0].pointer", equalTo("/productId"));
        place(product, Map.of("from", "2025-06-01")).statusCode(201);
        place(idOf(aProductOf(business)), Map.of("from", "2025-01-01")).statusCode(201);
    }

    @Test
    void ofTenPlacementsOfOneProductAtOnceOneWins() throws Exception {
        var barrier = new CyclicBarrier(10);
        Callable<Integer> placing = () -> {
            barrier.await();
            return place(product, Map.of()).extract().statusCode();
        };

        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(i -> placing).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(9);
        }
    }

    @Test
    void refusesAProductThatIsNotThereOrIsRetired() {
        place(UUID.randomUUID().toString(), Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/productId"));
        post("/registry/v1/products/" + product + "/retirement", Map.of("reason", "tidak dibuat lagi"))
                .statusCode(200);
        place(product, Map.of()).statusCode(400);
    }

    @Test
    void refusesAnOutletThatIsNotThereOrClosed() {
        var outlets = "/registry/v1/partners/" + partner + "/outlets/";
        put(outlets + outlet, Map.of("name", "Galeri", "closedOn", "2026-01-05"))
                .statusCode(200);
        place(product, Map.of()).statusCode(422);

        outlet = UUID.randomUUID().toString();
        place(product, Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/outletId"));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        String id = place(product, Map.of()).statusCode(201).extract().path("id");

        as("auditor", "16.07").get(PATH + "/" + id).then().statusCode(404);
        as("auditor", "16.07").get(PATH + "?partner=" + partner).then().body("data.size()", equalTo(0));
        as("auditor", "16.07").get(PATH + "?region=12.09").then().statusCode(403);
        as("registry-officer", "16.07")
                .header("If-Match", "*")
                .body(Map.of("term", Map.of()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
        as("registry-officer", "16.07")
                .body(command(product, Map.of()))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse place(String what, Map<String, String> term) {
        return post(PATH, command(what, term));
    }

    private Map<String, Object> command(String what, Map<String, String> term) {
        return Map.of("partnerId", partner, "outletId", outlet, "productId", what, "term", term);
    }
}
