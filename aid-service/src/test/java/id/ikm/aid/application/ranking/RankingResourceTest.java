package id.ikm.aid.application.ranking;

import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.application.member.MemberFixtures.aBusinessOf;
import static id.ikm.aid.application.member.MemberFixtures.aGroupOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RankingResourceTest {

    @Test
    void ranksWhatWasSeenInTheFieldByPointsAndFacts() {
        var aidPackage = anOpenPackage();
        var weak = seen(aidPackage);
        var strong = seen(aidPackage);
        var unjudged = seen(aidPackage);
        submitted(aidPackage);
        score(weak, "NEED", 2).then().statusCode(200);
        score(strong, "NEED", 8).then().statusCode(200).body("verification.scores[0].note", equalTo("Sempit"));

        as("aid-approver", "12.09")
                .get("/aid/v1/packages/" + aidPackage + "/ranking")
                .then()
                .statusCode(200)
                .body("applications.applicationId", contains(strong, weak, unjudged))
                .body("applications.rank", contains(1, 2, null))
                .body("applications[0].total", equalTo(58.0f))
                .body("applications[0].scores.contribution", contains(48.0f, 10.0f))
                .body("applications[0].scores[1].fact", equalTo("MEMBERS"))
                .body("applications[2].total", nullValue());
        as("aid-approver", "16.07")
                .get("/aid/v1/packages/" + aidPackage + "/ranking")
                .then()
                .statusCode(404);
    }

    @Test
    void offersNoScoringWhereThePackageHasNoCriteria() {
        scoring(seen(anOpenPackage())).body("allowed", equalTo(true));
        scoring(seen(opened(Terms.of(aBudgetLineOf(1_000_000)).unscored())))
                .body("allowed", equalTo(false))
                .body("obstacle", containsString("kriteria"));
    }

    @Test
    void takesPointsForCriteriaOfThePackageOnly() {
        var id = seen(anOpenPackage());

        score(id, "NEED", 11).then().statusCode(400).body("errors[0].pointer", equalTo("/scores/0/value"));
        score(id, "BEAUTY", 1).then().statusCode(400).body("errors[0].pointer", equalTo("/scores/0/criterion"));
    }

    private static String seen(UUID aidPackage) {
        var group = aGroupOf(aBusinessOf(UUID.randomUUID(), null, null));
        return broughtTo(
                drafted(aDraft(aidPackage, group)),
                "/submission",
                "/administrative-verification",
                "/field-verification");
    }

    private static Response score(String application, String criterion, int value) {
        return as("aid-verifier", "12.09")
                .header("If-Match", etag(application))
                .body("""
                        {"scores": [{"criterion": "%s", "value": %d, "note": "Sempit"}]}
                        """.formatted(criterion, value))
                .put(PATH + "/" + application + "/scores");
    }

    private static ValidatableResponse scoring(String id) {
        return as("aid-verifier", "12.09")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .rootPath("find { it.action == 'SCORE' }");
    }
}
