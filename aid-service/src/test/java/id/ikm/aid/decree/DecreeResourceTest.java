package id.ikm.aid.decree;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.asSubject;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.PATH;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DecreeResourceTest {

    private static final long LINE = 100_000_000;
    private static final long PRICE = 25_000_000;

    private UUID line;
    private UUID aidPackage;

    @BeforeEach
    void openAPackage() {
        line = aBudgetLineOf(LINE);
        aidPackage = opened(Terms.of(line));
    }

    @Test
    void approvesEveryoneOnItsListAndTakesTheMoney() {
        var first = recommended(aidPackage);
        var second = recommended(aidPackage);

        var location = issue(aDecree(to(first, line, PRICE), to(second, line, PRICE)))
                .then()
                .statusCode(201)
                .body("awards.applicationId", contains(first, second))
                .extract()
                .header("Location");

        assertThat(state(first)).isEqualTo("APPROVED");
        assertThat(state(second)).isEqualTo("APPROVED");
        assertThat(committed()).isEqualTo(2 * PRICE);
        as("auditor", "12").get(location).then().statusCode(200).header("ETag", "\"0\"");
        as("auditor", "16").get(location).then().statusCode(404);
    }

    @Test
    void approvesNobodyWhereOneOnTheListCannotBe() {
        var fitting = recommended(aidPackage);
        var tooEarly = submitted(aidPackage);
        var tooDear = recommended(aidPackage);

        issue(aDecree(to(fitting, line, PRICE), to(tooEarly, line, PRICE)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipients/1/applicationId"));
        issue(aDecree(to(fitting, line, PRICE), to(tooDear, line, LINE))).then().statusCode(409);

        assertThat(state(fitting)).isEqualTo("RECOMMENDED");
        assertThat(committed()).isZero();
    }

    @Test
    void refusesANumberTwiceInOneRegencyAndYear() {
        var decree = aDecree(to(recommended(aidPackage), line, PRICE));
        issue(decree).then().statusCode(201);
        var number = decree.replaceAll("(?s).*(SK/[-0-9a-f]+).*", "$1");

        issue(aDecree(to(recommended(aidPackage), line, PRICE)).replaceFirst("SK/[-0-9a-f]+", number))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void keepsToTheQuotaOfThePackage() {
        var ofOne = opened(Terms.of(line).quota(1));
        var first = recommended(ofOne);
        var second = recommended(ofOne);

        issue(aDecree(to(first, line, PRICE), to(second, line, PRICE)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("decree.quota-exceeded"));
        issue(aDecree(to(first, line, PRICE))).then().statusCode(201);
        issue(aDecree(to(second, line, PRICE))).then().statusCode(422);
    }

    @Test
    void takesMoneyOfThePackageOnlyAndNoneForALoanAlone() {
        var application = recommended(aidPackage);
        var elsewhere = aBudgetLineOf(LINE);
        var lent = opened(Terms.of(null).kind("LOAN"));

        issue(aDecree(to(application, elsewhere, PRICE)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipients/0/budgetLineId"));
        issue(aDecree(to(application, null, null))).then().statusCode(422);
        issue(aDecree(to(recommended(lent), null, null))).then().statusCode(201);
    }

    @Test
    void isNotIssuedByWhomeverVerified() {
        var id = recommended(aidPackage);

        asSubject("aid-verifier@12.09", "aid-approver")
                .body(aDecree(to(id, line, PRICE)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("application.checker-is-approver"));
    }

    @Test
    void awardsWhatIsNoIndustryOnlyWithAReasonThatStaysListed() {
        var coffeeStall = recommend(drafted(aDraft(aidPackage, aKnownGroup("12.09.08.2002", "56304"))));

        issue(aDecree(to(coffeeStall, line, PRICE)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipients/0/applicationId"))
                .body("errors[0].detail", containsString("bukan industri"));
        issue(aDecree(to(coffeeStall, line, PRICE, "{\"reason\": \"Kopi rakyat\"}")))
                .then()
                .statusCode(201);
        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + coffeeStall)
                .then()
                .body("data.kind", contains("RECIPIENT_NOT_INDUSTRY"))
                .body("data.waiverReason", contains("Kopi rakyat"));
    }

    @Test
    void isNotDatedBeforeTheRecommendation() {
        var decree = aDecree(to(recommended(aidPackage), line, PRICE)).replace("2025-06-02", "2025-03-09");

        issue(decree).then().statusCode(422).body("errors[0].code", equalTo("application.before-an-earlier-step"));
    }

    @Test
    void namesAnUnknownOrRepeatedRecipient() {
        var once = to(recommended(aidPackage), line, PRICE);

        issue(aDecree(once, once, to(UUID.randomUUID().toString(), line, PRICE)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/recipients/1/applicationId", "/recipients/2/applicationId"));
    }

    private long committed() {
        return as("auditor", "12.09")
                .get("/aid/v1/budget-lines/" + line)
                .jsonPath()
                .getLong("committed");
    }
}
