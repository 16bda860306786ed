package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessMergerTest {

    @Test
    void sendsReadersOfTheOldRecordToTheOneThatStandsForIt() {
        var old = registered(aBusiness());
        var middle = registered(aBusiness());
        var last = registered(aBusiness());
        merge(old, middle).statusCode(200).body("into", equalTo(middle));
        merge(middle, last).statusCode(200);

        asOfficer()
                .redirects()
                .follow(false)
                .get(PATH + "/" + old)
                .then()
                .statusCode(308)
                .header("Location", PATH + "/" + last);
        asOfficer()
                .redirects()
                .follow(false)
                .queryParam("limit", 5)
                .get(PATH + "/" + old + "/access-log")
                .then()
                .statusCode(308)
                .header("Location", PATH + "/" + last + "/access-log?limit=5");
        asOfficer().get(PATH + "/" + old).then().statusCode(200).body("id", equalTo(last));
        as("auditor", "16.07")
                .redirects()
                .follow(false)
                .get(PATH + "/" + old)
                .then()
                .statusCode(404);
    }

    @Test
    void keepsBothHistories() {
        var old = registered(aBusiness());
        var into = registered(aBusiness());
        merge(old, into).statusCode(200);

        asOfficer().get(PATH + "/" + old + "/history").then().body("data.kind", contains("REGISTERED", "MERGED"));
        asOfficer()
                .get(PATH + "/" + into + "/history")
                .then()
                .body("data.kind", contains("REGISTERED", "CHANGED"))
                .body("data[1].after.mergedFrom", contains(old));
        asOfficer().get(PATH + "/" + old + "/history/verification").then().body("intact", equalTo(true));
    }

    @Test
    void changesNoMergedRecord() {
        var old = registered(aDraft());
        var into = registered(aBusiness());
        merge(old, into).statusCode(200);

        asOfficer()
                .body(aChangeTo("Lain", null, null))
                .header("If-Match", "*")
                .put(PATH + "/" + old)
                .then()
                .statusCode(422)
                .body("detail", containsString(into));
        merge(old, registered(aBusiness())).statusCode(422);
    }

    @Test
    void handsTheNibOnAndBack() {
        var command = aBusiness();
        var old = registered(command);
        var into = registered(aDraft());
        merge(old, into).statusCode(200).body("handedNib", equalTo(command.nib().value()));
        asOfficer()
                .get(PATH + "/" + into)
                .then()
                .body("nib", equalTo(command.nib().value()));

        undo(old)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("nib", equalTo(command.nib().value()))
                .body("mergedInto", nullValue());
        asOfficer().get(PATH + "/" + into).then().body("nib", nullValue()).body("mergedFrom", empty());
    }

    @Test
    void takesTheBelongingsAlongAndBack() {
        var old = registered(aBusiness());
        var into = registered(aBusiness());
        String group = asOfficer()
                .body(Map.of(
                        "name", "KUB " + old, "regionCode", MUTIARA, "kind", "KUB", "memberBusinessIds", List.of(old)))
                .post("/registry/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        merge(old, into).statusCode(200);
        asOfficer().get("/registry/v1/groups/" + group + "/members").then().body("data.member.id", contains(into));
        undo(old).statusCode(200);
        asOfficer().get("/registry/v1/groups/" + group + "/members").then().body("data.member.id", contains(old));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var one = registered(aBusiness());
        var gone = registered(aBusiness());
        var into = registered(aBusiness());
        merge(gone, into).statusCode(200);

        merge(one, one).statusCode(400).body("errors[0].pointer", equalTo("/into"));
        merge(one, UUID.randomUUID().toString()).statusCode(400);
        merge(one, gone).statusCode(422).body("errors[0].detail", containsString(into));
        merge(one, registered(BusinessFixtures.aBusinessIn(BusinessFixtures.BANYUASIN)))
                .statusCode(403);
        asVerifier()
                .body(Map.of("into", into, "reason", "x"))
                .post(PATH + "/" + one + "/merger")
                .then()
                .statusCode(428);
        asOfficer()
                .body(Map.of("into", into, "reason", "x"))
                .header("If-Match", "*")
                .post(PATH + "/" + one + "/merger")
                .then()
                .statusCode(403);
    }

    @Test
    void undoesTheLaterMergerFirst() {
        var a = registered(aBusiness());
        var b = registered(aBusiness());
        var c = registered(aBusiness());
        merge(a, b).statusCode(200);
        merge(b, c).statusCode(200);

        undo(a).statusCode(422);
        undo(b).statusCode(200);
        undo(a).statusCode(200);
        undo(a).statusCode(404);
    }

    @Test
    void letsOneOfTwoCrossingMergersWin() throws Exception {
        for (int round = 0; round < 10; round++) {
            var a = registered(aBusiness());
            var b = registered(aBusiness());

            var answers = atOnce(() -> status(a, b), () -> status(b, a));

            assertThat(answers).containsOnlyOnce(200);
            assertThat(List.of(statusOf(a), statusOf(b))).containsOnlyOnce("MERGED");
        }
    }

    /** Whatever is merged and undone in whatever order: every record leads to one that lives, and none is lost. */
    @Test
    void neverLosesARecordNorRunsInACircle() {
        var random = new Random(20251014);
        var ids = List.of(
                registered(aBusiness()), registered(aBusiness()), registered(aBusiness()), registered(aDraft()));
        for (int step = 0; step < 40; step++) {
            var one = ids.get(random.nextInt(ids.size()));
            var other = ids.get(random.nextInt(ids.size()));
            int status = (random.nextInt(3) == 0 ? undo(one) : merge(one, other))
                    .extract()
                    .statusCode();
            assertThat(status).isIn(200, 400, 404, 422);
            for (var id : ids) {
                String last = asOfficer()
                        .get(PATH + "/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
                assertThat(ids).contains(last);
                assertThat(statusOf(last)).isNotEqualTo("MERGED");
            }
        }
    }

    private static ValidatableResponse merge(String id, String into) {
        return asVerifier()
                .body(Map.of("into", into, "reason", "data ganda"))
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/merger")
                .then();
    }

    private static ValidatableResponse undo(String id) {
        return asVerifier()
                .header("If-Match", "*")
                .queryParam("reason", "keliru")
                .delete(PATH + "/" + id + "/merger")
                .then();
    }

    private static int status(String id, String into) {
        return merge(id, into).extract().statusCode();
    }

    private static String statusOf(String id) {
        List<Map<String, Object>> lines = as("auditor", "*")
                .queryParam("limit", 1000)
                .get(PATH + "/" + id + "/history")
                .path("data");
        return String.valueOf(((Map<?, ?>) lines.getLast().get("after")).get("status"));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
