package id.ikm.registry.group;

import static id.ikm.registry.group.GroupFixtures.PATH;
import static id.ikm.registry.group.GroupFixtures.aBusinessIn;
import static id.ikm.registry.group.GroupFixtures.aGroup;
import static id.ikm.registry.group.GroupFixtures.aGroupIn;
import static id.ikm.registry.group.GroupFixtures.aPerson;
import static id.ikm.registry.group.GroupFixtures.as;
import static id.ikm.registry.group.GroupFixtures.asOfficer;
import static id.ikm.registry.group.GroupFixtures.formed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class GroupMemberResourceTest {

    private String group;
    private String members;
    private String business;

    @BeforeEach
    void aGroupAndABusiness() {
        group = formed(aGroup());
        members = PATH + "/" + group + "/members";
        business = aBusinessIn("12.09.12");
    }

    @Test
    void tellsWhoBelongedOnWhichDay() {
        join("BUSINESS", business, "2024-02-01", "2025-02-01").statusCode(201);
        join("PERSON", aPerson(), "2025-01-01", null).statusCode(201);

        asOfficer().get(members + "?asOf=2024-06-01").then().body("data.member.id", contains(business));
        asOfficer().get(members + "?asOf=2025-01-15").then().body("data.size()", equalTo(2));
        asOfficer().get(members).then().body("data.member.kind", contains("PERSON"));
        asOfficer().get(members + "?former=true").then().body("data.size()", equalTo(2));
        asOfficer().get(members + "?former=true&limit=1").then().body("data.size()", equalTo(1));
    }

    @Test
    void nobodyBelongsTwiceOnOneDay() {
        join("BUSINESS", business, "2024-02-01", "2025-02-01").statusCode(201);

        join("BUSINESS", business, "2025-01-31", null).statusCode(409).body("errors[0].pointer", equalTo("/member/id"));
        join("BUSINESS", business, null, null).statusCode(409);
        join("BUSINESS", business, "2025-02-01", null).statusCode(201);
    }

    @Test
    void aMemberLeavesAndTheGroupHasANewVersion() {
        String id = join("BUSINESS", business, "2024-02-01", null).extract().path("id");

        change(id, "{\"joinedOn\": \"2024-02-01\", \"leftOn\": \"2024-01-01\"}", "\"0\"")
                .statusCode(400);
        change(id, "{\"joinedOn\": \"2024-02-01\", \"leftOn\": \"2025-03-01\"}", "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"");
        change(id, "{\"joinedOn\": \"2024-02-01\"}", "\"0\"").statusCode(412);

        asOfficer().get(members).then().body("data.size()", equalTo(0));
        asOfficer().get(PATH + "/" + group).then().body("version", equalTo(2));
    }

    @Test
    void whoIsNotOnTheRegisterOrElsewhereCannotJoin() {
        join("BUSINESS", aBusinessIn("16.07"), null, null)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/member/id"));
        join("PERSON", UUID.randomUUID().toString(), null, null).statusCode(400);
        join("BUSINESS", business, "2999-01-01", null).statusCode(400);
    }

    @Test
    void aGroupElsewhereTakesNobody() {
        var elsewhere = formed(aGroupIn("16.07", Set.of()));

        asOfficer()
                .body(Map.of("member", Map.of("kind", "BUSINESS", "id", business)))
                .post(PATH + "/" + elsewhere + "/members")
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwentyJoinsOfOneBusinessAtOnceOneWins() throws Exception {
        var barrier = new CyclicBarrier(20);
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> {
                                barrier.await();
                                return join("BUSINESS", business, null, null)
                                        .extract()
                                        .statusCode();
                            })
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(19);
        }
        asOfficer().get(members).then().body("data.size()", equalTo(1));
        asOfficer().get(PATH + "/" + group).then().body("version", equalTo(1));
    }

    @Test
    void aClosedBusinessBelongsToNothingAnyMore() {
        join("BUSINESS", business, "2024-02-01", null).statusCode(201);

        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("reason", "tutup"))
                .post("/registry/v1/businesses/" + business + "/closure")
                .then()
                .statusCode(200);

        asOfficer().get(members).then().body("data.size()", equalTo(0));
        asOfficer().get(PATH + "/" + group).then().body("version", equalTo(2));
        join("BUSINESS", business, "2026-01-01", null).statusCode(400);
        as("auditor", "12.09").get(members + "?former=true").then().body("data.member.id", contains(business));
    }

    private ValidatableResponse join(String kind, String id, String joinedOn, String leftOn) {
        var body = new java.util.HashMap<String, Object>(Map.of("member", Map.of("kind", kind, "id", id)));
        body.put("joinedOn", joinedOn);
        body.put("leftOn", leftOn);
        return asOfficer().body(body).post(members).then();
    }

    private ValidatableResponse change(String id, String body, String ifMatch) {
        return asOfficer()
                .header("If-Match", ifMatch)
                .body(body)
                .put(members + "/" + id)
                .then();
    }
}
