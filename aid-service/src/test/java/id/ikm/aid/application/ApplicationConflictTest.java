package id.ikm.aid.application;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.asSubject;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.application.member.MemberFixtures.aBusinessOf;
import static id.ikm.aid.application.member.MemberFixtures.aGroupOf;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ApplicationConflictTest {

    @Test
    void isNotVerifiedByAnOfficialWithADeclaredRelation() {
        var group = aKnownGroup("12.09.12", null);
        var related = relatedTo("GROUP", group);
        var id = broughtTo(drafted(aDraft(anOpenPackage(), group)), "/submission");

        asSubject(related, "aid-verifier")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .body("find { it.action == 'VERIFY_PAPERS' }.allowed", equalTo(false))
                .body("find { it.action == 'VERIFY_PAPERS' }.obstacle", containsString("menyatakan hubungan"));
        asSubject(related, "aid-verifier")
                .header("If-Match", etag(id))
                .body("{\"date\": \"2025-02-20\"}")
                .post(PATH + "/" + id + "/administrative-verification")
                .then()
                .statusCode(422)
                .body("errors.code", contains("conflict.declared"))
                .body("errors[0].detail", containsString("suami atau istri"));
        broughtTo(id, "/administrative-verification");
    }

    @Test
    void isNotVerifiedByAnOfficialWithADeclaredRelationToAMember() {
        var member = aBusinessOf(UUID.randomUUID(), null, null);
        var related = relatedTo("BUSINESS", member);
        var group = aGroupOf(aBusinessOf(UUID.randomUUID(), null, null), member);
        var id = broughtTo(drafted(aDraft(anOpenPackage(), group)), "/submission");

        for (var step : List.of("/administrative-verification", "/field-verification", "/recommendation")) {
            refused(asSubject(related, "aid-verifier")
                    .header("If-Match", "*")
                    .body(ApplicationFixtures.body(step))
                    .post(PATH + "/" + id + step));
            broughtTo(id, step);
        }
    }

    @Test
    void isNotAwardedByAnOfficialWithADeclaredRelationToAMember() {
        var line = aBudgetLineOf(1_000_000);
        var member = aBusinessOf(UUID.randomUUID(), null, null);
        var related = relatedTo("BUSINESS", member);
        var id = recommend(drafted(aDraft(opened(Terms.of(line)), aGroupOf(member))));
        var decree = aDecree(to(id, line, 1_000_000L));
        refused(asSubject(related, "aid-approver").body(decree).post("/aid/v1/decrees"));
        issue(decree).then().statusCode(201);
    }

    @Test
    void isAFindingWhereAnOfficialBelongsToItWithoutHavingSaidSo() {
        var owner = UUID.randomUUID();
        anOfficial("\"personId\": \"%s\"".formatted(owner));
        var id = drafted(aDraft(anOpenPackage(), aGroupOf(aBusinessOf(owner, null, null))));

        broughtTo(id, "/submission");

        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + id)
                .then()
                .body("data.kind", contains("UNDECLARED_RELATION"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("errors.code", contains("conflict.declared"));
    }

    /** The subject of the official's token. */
    private static String relatedTo(String kind, UUID recipient) {
        var subject = "petugas-" + UUID.randomUUID();
        var official = anOfficial("\"subject\": \"%s\"".formatted(subject));
        as("aid-approver", "12.09")
                .header("If-Match", "\"0\"")
                .body("""
                        {"recipient": {"kind": "%s", "id": "%s"}, "relation": "SPOUSE", "declaredOn": "2025-01-02"}
                        """.formatted(kind, recipient))
                .post("/aid/v1/officials/" + official + "/relations")
                .then()
                .statusCode(200);
        return subject;
    }

    private static String anOfficial(String who) {
        return as("aid-approver", "12.09")
                .body("""
                        {"post": "Kepala Bidang Industri", "regionCode": "12.09", "since": "2024-01-02", %s}
                        """.formatted(who))
                .post("/aid/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
