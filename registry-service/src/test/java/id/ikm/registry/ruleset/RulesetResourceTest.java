package id.ikm.registry.ruleset;

import static id.ikm.registry.ruleset.RulesetFixtures.added;
import static id.ikm.registry.ruleset.RulesetFixtures.from;
import static id.ikm.registry.ruleset.RulesetFixtures.row;
import static id.ikm.registry.ruleset.RulesetFixtures.upTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RulesetResourceTest {

    private static final String PATH = "/registry/v1/rulesets";
    private static final LocalDate SOON = LocalDate.parse("2030-01-01");

    @Inject
    Rulesets rulesets;

    @Test
    void theDatabaseHoldsTheRulesThatTheOtherTestsAreAbout() {
        assertThat(rulesets.get("PERMENPERIN_64_2016").rows()).isEqualTo(RulesetFixtures.PERMENPERIN_64_2016.rows());
        assertThat(rulesets.get("PP_7_2021_CAPITAL").rows()).isEqualTo(RulesetFixtures.PP_7_2021_CAPITAL.rows());
        assertThat(rulesets.get("PP_7_2021_SALES").rows()).isEqualTo(RulesetFixtures.PP_7_2021_SALES.rows());
        assertThat(rulesets.get("INDUSTRY_BY_PRODUCTION").rows())
                .isEqualTo(RulesetFixtures.INDUSTRY_BY_PRODUCTION.rows());
    }

    @Test
    void everyRulesetOfTheDatabaseKeepsWhatIsDemandedOfANewOne() {
        assertThat(rulesets.all()).isNotEmpty().allSatisfy(ruleset -> assertThat(
                        RulesetFaults.of(ruleset.axis(), ruleset.rows()))
                .isEmpty());
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "INDUSTRY_SCALE, 2012-05-01, PERMENPERIN_141_2009",
                "INDUSTRY_SCALE, 2016-06-30, PERMENPERIN_141_2009",
                "INDUSTRY_SCALE, 2016-07-01, PERMENPERIN_64_2016",
                "MSME_CLASS, 2021-02-01, -",
                "MSME_CLASS, 2021-02-02, PP_7_2021_CAPITAL",
                "STATISTICAL_SIZE, 1990-01-01, BPS_IMK"
            })
    void tellsEverybodyWhatWasInForce(String axis, String day, String expected) {
        given().get(PATH + "?axis=" + axis + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("data[0].code", equalTo(expected));
    }

    @Test
    void showsARulesetWithItsRowsItsMarkAndItsSource() {
        given().get(PATH + "/PERMENPERIN_64_2016")
                .then()
                .statusCode(200)
                .body("source.mark", equalTo("SECONDARY"))
                .body("rows.outcome", contains("SMALL", "MEDIUM", "MEDIUM", "LARGE"))
                .body("rows[0].size.investment.max", equalTo(999_999_999));
        given().get(PATH + "/PP_99_2099").then().statusCode(404);
    }

    @Test
    void newRulesEndThoseBeforeThem() {
        var first = named("A");
        var second = named("B");
        var rank = 7;
        asAdmin().body(limit(first, rank, SOON, 5)).post(PATH).then().statusCode(201);

        asAdmin()
                .body(limit(second, rank, SOON.plusYears(1), 7))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", equalTo(PATH + "/" + second))
                .body("validity.to", nullValue());

        given().get(PATH + "/" + first).then().body("validity.to", equalTo("2031-01-01"));
        given().get(PATH + "?asOf=2030-12-31")
                .then()
                .body("data.code", hasItem(first))
                .body("data.code", not(hasItem(second)));
        given().get(PATH + "?asOf=2031-01-01")
                .then()
                .body("data.code", hasItem(second))
                .body("data.code", not(hasItem(first)));
    }

    @Test
    void neverAreTwoInForceAtOnce() {
        var rank = 8;
        asAdmin().body(limit(named("A"), rank, SOON, 5)).post(PATH).then().statusCode(201);

        asAdmin()
                .body(limit(named("B"), rank, SOON, 6))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/validFrom"));
        asAdmin()
                .body(limit(named("C"), rank, SOON.minusYears(1), 6))
                .post(PATH)
                .then()
                .statusCode(409);
    }

    @Test
    void ofRulesThatAreAddedAtOnceForADayOneStays() throws Exception {
        var statuses = atOnce(
                () -> asAdmin().body(limit(named("R"), 6, SOON, 5)).post(PATH).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void aCodeStandsForOneSetOfRulesForEver() {
        asAdmin()
                .body(limit("TKDN_IK", 9, SOON, 5))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void refusesRulesThatLeaveASizeWithoutAClass() {
        var gap =
                added(named("G"), 9, SOON, row("SMALL", null, upTo(5L), null), row("NOT_SMALL", null, from(7L), null));

        asAdmin().body(gap).post(PATH).then().statusCode(400).body("errors[0].code", equalTo("ruleset.gap"));
        asAdmin()
                .body(limit("pp 7", 9, SOON, 5))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void onlyTheAdministratorOfTheNationAddsRules() {
        var rules = limit(named("D"), 9, SOON, 5);

        given().contentType(ContentType.JSON).body(rules).post(PATH).then().statusCode(401);
        as("registry-verifier", "*").body(rules).post(PATH).then().statusCode(403);
        as("admin", "12.09").body(rules).post(PATH).then().statusCode(403);
    }

    private static List<Integer> atOnce(Callable<Integer> action) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            return threads.invokeAll(Collections.nCopies(4, action)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static AddRuleset limit(String code, int rank, LocalDate from, long limit) {
        return added(
                code, rank, from, row("SMALL", null, upTo(limit), null), row("NOT_SMALL", null, from(limit + 1), null));
    }

    private static String named(String letter) {
        return "UJI_" + letter + "_"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    private static RequestSpecification asAdmin() {
        return as("admin", "*");
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
