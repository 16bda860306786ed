package id.ikm.registry.cluster;

import static id.ikm.registry.cluster.ClusterFixtures.PATH;
import static id.ikm.registry.cluster.ClusterFixtures.aBusiness;
import static id.ikm.registry.cluster.ClusterFixtures.aCluster;
import static id.ikm.registry.cluster.ClusterFixtures.as;
import static id.ikm.registry.cluster.ClusterFixtures.asOfficer;
import static id.ikm.registry.cluster.ClusterFixtures.formed;
import static id.ikm.registry.cluster.ClusterFixtures.join;
import static id.ikm.registry.cluster.ClusterFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
class ClusterMemberResourceTest {

    private String cluster;

    @BeforeEach
    void aClusterOfNobody() {
        cluster = formed(aCluster());
    }

    @Test
    void isASentraFromTheFifthMemberOn() {
        for (int i = 0; i < 4; i++) {
            join(cluster, aBusiness()).statusCode(201);
        }
        read().body("counted.units", equalTo(4)).body("counted.status", equalTo("CANDIDATE"));

        join(cluster, aBusiness()).statusCode(201);

        read().body("counted.status", equalTo("SENTRA"))
                .body("counted.workers", equalTo(20))
                .body("counted.unitsWithWorkers", equalTo(5))
                .body("version", equalTo(5));
        var list = PATH + "?region=12.09.20&limit=1000&status=";
        asOfficer().get(list + "SENTRA").then().body("data.id", hasItem(cluster));
        asOfficer().get(list + "CANDIDATE").then().body("data.id", not(hasItem(cluster)));
    }

    @Test
    void countsWhoBelongedOnTheDayAskedFor() {
        var path = PATH + "/" + cluster + "/members";
        var member = Map.of("kind", "BUSINESS", "id", aBusiness());
        asOfficer()
                .body(Map.of("member", member, "joinedOn", "2024-01-01", "leftOn", "2025-01-01"))
                .post(path)
                .then()
                .statusCode(201);

        as("auditor", "12.09")
                .get(PATH + "/" + cluster + "?asOf=2024-12-31")
                .then()
                .body("counted.units", equalTo(1));
        read().body("counted.units", equalTo(0));
    }

    @Test
    void takesBusinessesOfTheRegisterAlone() {
        var members = PATH + "/" + cluster + "/members";
        post(members, Map.of("member", Map.of("kind", "PERSON", "id", UUID.randomUUID())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/member/kind"));
        join(cluster, UUID.randomUUID().toString()).statusCode(400).body("errors[0].pointer", equalTo("/member/id"));
    }

    @Test
    void ofTwentyJoinsOfOneBusinessAtOnceOneWins() throws Exception {
        var business = aBusiness();
        var barrier = new CyclicBarrier(20);
        Callable<Integer> joining = () -> {
            barrier.await();
            return join(cluster, business).extract().statusCode();
        };

        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(i -> joining).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(19);
        }
        read().body("counted.units", equalTo(1)).body("version", equalTo(1));
    }

    @Test
    void tenWhoJoinAtOnceAllBelongAndEachIsAVersion() throws Exception {
        var businesses = IntStream.range(0, 10).mapToObj(i -> aBusiness()).toList();
        var barrier = new CyclicBarrier(10);

        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(businesses.stream()
                            .<Callable<Integer>>map(business -> () -> {
                                barrier.await();
                                return join(cluster, business).extract().statusCode();
                            })
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201);
        }
        read().body("counted.units", equalTo(10)).body("version", equalTo(10));
    }

    @Test
    void aMergedBusinessHandsItsMembershipOverAndTakesItBack() {
        var old = aBusiness();
        var into = aBusiness();
        join(cluster, old).statusCode(201);
        var merger = "/registry/v1/businesses/" + old + "/merger";

        verifier(Map.of("into", into, "reason", "sama"), merger).statusCode(200);
        members().body("data.member.id", contains(into));
        read().body("version", equalTo(2)).body("counted.units", equalTo(1));

        as("registry-verifier", "12.09")
                .header("If-Match", "*")
                .delete(merger + "?reason=keliru")
                .then()
                .statusCode(200);
        members().body("data.member.id", contains(old));
        join(cluster, into).statusCode(201);
        verifier(Map.of("into", into, "reason", "sama"), merger).statusCode(200);
        join(cluster, old).statusCode(400);
    }

    private ValidatableResponse verifier(Object body, String path) {
        return as("registry-verifier", "12.09")
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse members() {
        return asOfficer().get(PATH + "/" + cluster + "/members").then();
    }

    private ValidatableResponse read() {
        return asOfficer().get(PATH + "/" + cluster).then();
    }
}
