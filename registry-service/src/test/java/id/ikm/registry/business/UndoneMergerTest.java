package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.MergerFixtures.merge;
import static id.ikm.registry.business.MergerFixtures.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class UndoneMergerTest {

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
}
