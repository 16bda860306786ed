package id.ikm.registry.group;

import static id.ikm.registry.group.GroupFixtures.PATH;
import static id.ikm.registry.group.GroupFixtures.aGroup;
import static id.ikm.registry.group.GroupFixtures.aPerson;
import static id.ikm.registry.group.GroupFixtures.as;
import static id.ikm.registry.group.GroupFixtures.asOfficer;
import static id.ikm.registry.group.GroupFixtures.formed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class GroupLeaderResourceTest {

    private String leaders;
    private String group;

    @BeforeEach
    void aGroupWithoutALeader() {
        group = PATH + "/" + formed(aGroup());
        leaders = group + "/leaders";
    }

    @Test
    void isLedByOneAfterTheOther() {
        var first = aPerson();
        String id = post(leaders, Map.of("personId", first, "since", "2020-01-01"))
                .statusCode(200)
                .body("leaders[0].personId", equalTo(first))
                .extract()
                .path("leaders[0].id");

        post(leaders, Map.of("personId", aPerson(), "since", "2024-01-01")).statusCode(422);
        post(leaders + "/" + id + "/end", Map.of("until", "2019-01-01")).statusCode(400);
        post(leaders + "/" + id + "/end", Map.of("until", "2024-01-01")).statusCode(200);
        post(leaders, Map.of("personId", aPerson(), "since", "2024-01-01"))
                .statusCode(200)
                .body("leaders.size()", equalTo(2))
                .body("leaders[1].term.until", nullValue())
                .body("version", equalTo(3));
        post(leaders + "/" + id + "/end", Map.of("until", "2024-02-01")).statusCode(422);
    }

    @Test
    void refusesWhoIsNotOnTheRegister() {
        post(leaders, Map.of("personId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/personId"));
    }

    @Test
    void whoeverIsErasedLeadsAndBelongsNoMore() {
        var person = aPerson();
        post(leaders, Map.of("personId", person)).statusCode(200);
        asOfficer()
                .body(Map.of("member", Map.of("kind", "PERSON", "id", person)))
                .post(group + "/members")
                .then()
                .statusCode(201);

        as("admin", "12.09")
                .header("If-Match", "*")
                .delete("/registry/v1/people/" + person + "?reason=SUBJECT_REQUEST")
                .then()
                .statusCode(204);

        asOfficer().get(group).then().body("leaders[0].term.until", notNullValue());
        asOfficer().get(group + "/members").then().body("data.size()", equalTo(0));
    }

    private static ValidatableResponse post(String path, Object body) {
        return asOfficer().header("If-Match", "*").body(body).post(path).then();
    }
}
