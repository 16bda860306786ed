package id.ikm.registry.partner;

import static id.ikm.registry.partner.PartnerFixtures.PATH;
import static id.ikm.registry.partner.PartnerFixtures.aPartnerIn;
import static id.ikm.registry.partner.PartnerFixtures.aPartnerNamed;
import static id.ikm.registry.partner.PartnerFixtures.as;
import static id.ikm.registry.partner.PartnerFixtures.outletOf;
import static id.ikm.registry.partner.PartnerFixtures.post;
import static id.ikm.registry.partner.PartnerFixtures.put;
import static id.ikm.registry.partner.PartnerFixtures.welcomed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PartnerResourceTest {

    @Test
    void hasOutletsAnywhere() {
        var id = welcomed(aPartnerIn("12.09"));
        var outlet = outletOf(id);

        put(PATH + "/" + id + "/outlets/" + outlet, Map.of("name", "Galeri", "closedOn", "2026-01-05"))
                .statusCode(200)
                .body("outlets.size()", equalTo(1))
                .body("outlets[0].name", equalTo("Galeri"))
                .body("version", equalTo(2));
        put(PATH + "/" + id + "/outlets/" + UUID.randomUUID(), Map.of("name", "Galeri"))
                .statusCode(404);
        post(PATH + "/" + id + "/outlets", Map.of("name", "Galeri", "regionCode", "99.99"))
                .statusCode(400);
    }

    @Test
    void isFoundByItsName() {
        var word = "h" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "tama";
        var id = welcomed(aPartnerNamed("Hotel " + word, "12.09"));

        as("auditor", "12.09")
                .get(PATH + "?kind=HOTEL&q=" + word.substring(0, 3) + word.substring(4) + " hotel")
                .then()
                .body("data.id", hasItem(id));
        as("auditor", "12.09").get(PATH + "?q=bank " + word).then().body("data.id", not(hasItem(id)));
        as("auditor", "12.09").get(PATH + "?kind=BANK&q=" + word).then().body("data.id", not(hasItem(id)));
    }

    @Test
    void ofTenEntriesOfOnePartnerAtOnceOneWins() throws Exception {
        var partner = aPartnerIn("12.09");
        var barrier = new CyclicBarrier(10);
        Callable<Integer> entry = () -> {
            barrier.await();
            return as("registry-officer", "12.09").body(partner).post(PATH).statusCode();
        };

        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(i -> entry).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(9);
        }
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var path = PATH + "/" + welcomed(aPartnerIn("12.71"));

        as("auditor", "12.09").get(path).then().statusCode(404);
        as("auditor", "12.09").get(PATH + "?region=12.71").then().statusCode(403);
        put(path, aPartnerIn("12.09")).statusCode(403);
        post(path + "/outlets", Map.of("name", "Galeri")).statusCode(403);
        as("registry-officer", "12.09").body(aPartnerIn("12")).post(PATH).then().statusCode(403);
        as("registry-officer", "12").body(aPartnerIn("12")).post(PATH).then().statusCode(201);
    }
}
