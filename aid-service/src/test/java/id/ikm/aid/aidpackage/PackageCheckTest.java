package id.ikm.aid.aidpackage;

import static id.ikm.aid.aidpackage.PackageFixtures.PACKAGES;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackage;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackagePaidFrom;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackageScoredBy;
import static id.ikm.aid.aidpackage.PackageFixtures.byFact;
import static id.ikm.aid.aidpackage.PackageFixtures.byPoints;
import static id.ikm.aid.budget.BudgetFixtures.aLineIn;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.aidpackage.criterion.Fact;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PackageCheckTest {

    @Inject
    ObjectMapper json;

    @Test
    void wantsWeightsThatSumToAHundred() {
        draft(aPackageScoredBy(List.of(byPoints("A1", 60, 10), byPoints("B1", 39, 10))))
                .statusCode(400)
                .body("errors.pointer", contains("/terms/criteria"));
        draft(aPackageScoredBy(List.of())).statusCode(201);
    }

    @Test
    void wantsCriteriaThatAreToldApartAndCanBeScored() {
        draft(aPackageScoredBy(List.of(byPoints("A1", 50, 10), byPoints("A1", 50, 10))))
                .statusCode(400)
                .body("errors.pointer", contains("/terms/criteria/1/code"));
        draft(aPackageScoredBy(List.of(byFact("A1", 100, Fact.MEMBERS, 5, 5))))
                .statusCode(400)
                .body("errors.pointer", contains("/terms/criteria/0/scoring"));
        draft(aPackageScoredBy(List.of(byFact("A1", 100, null, 5, 6))))
                .statusCode(400)
                .body("errors.pointer", contains("/terms/criteria/0/scoring"));
    }

    @Test
    void isPaidFromMoneyOfItsYearAndRegion() {
        var ofTheProvince = entered(aLineIn("12", 1L));
        var elsewhere = entered(aLineIn("16.07", 1L));
        var ofADistrict = entered(aLineIn("12.09.12", 1L));

        draft(aPackagePaidFrom(entered(aLineOf(1L)), ofTheProvince)).statusCode(201);
        for (var line : List.of(elsewhere, ofADistrict, UUID.randomUUID())) {
            draft(aPackagePaidFrom(line)).statusCode(400).body("errors.pointer", contains("/terms/budgetLineIds"));
        }
        var paid = aPackagePaidFrom(ofTheProvince);
        draft(PackageFixtures.describe(paid.terms(), AidKind.GRANT, 2026))
                .statusCode(400)
                .body("errors.pointer", contains("/terms/budgetLineIds"));
    }

    @Test
    void warnsOfAGrantWithoutASpecificPurpose() throws Exception {
        var vague =
                json.writeValueAsString(aPackage()).replaceFirst("\"purpose\":\"[^\"]+\"", "\"purpose\":\"Bantuan\"");

        asOfficer().body(vague).post(PACKAGES).then().body("warnings.code", contains("package.purpose-not-specific"));
        asOfficer()
                .body(vague.replace("GRANT", "LOAN"))
                .post(PACKAGES)
                .then()
                .statusCode(201)
                .body("warnings.size()", equalTo(0));
    }

    @Test
    void isNotOpenedWhileThatRests() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var freeze = """
                {"regionCode": "17.01", "from": "%s", "until": "%s", "acts": ["OPEN"], "reason": "Pilkada"}
                """.formatted(today, today.plusDays(1));
        as("aid-approver", "17").body(freeze).post("/aid/v1/freezes").then().statusCode(201);
        var there = json.writeValueAsString(aPackage()).replace("\"12.09\"", "\"17.01\"");
        String id = as("aid-officer", "17").body(there).post(PACKAGES).path("id");

        as("aid-approver", "17")
                .header("If-Match", "\"0\"")
                .post(PACKAGES + "/" + id + "/opening")
                .then()
                .statusCode(422)
                .body("detail", containsString("Pilkada"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2025-03-31\"      | \"2024-03-31\"      | /terms/submission/until",
                "\"quota\":10        | \"quota\":0         | /terms/quota",
                "[\"GROUP\"]         | []                  | /terms/eligibility/recipientKinds",
                "[\"GROUP\"]         | [\"PERSON\"]        | /terms/eligibility/recipientKinds/0",
                "\"type\":\"PROPOSAL\" | \"type\":\"proposal\" | /terms/checklist/0/type",
                "\"weight\":60       | \"weight\":0        | /terms/criteria/0/weight",
                "\"quantity\":1      | \"quantity\":0      | /terms/items/0/quantity",
                "\"kind\":\"GRANT\"  | \"kind\":\"GIFT\"   | /kind"
            })
    void namesTheFieldThatIsWrong(String right, String wrong, String pointer) throws Exception {
        var body = json.writeValueAsString(aPackage()).replace(right.strip(), wrong.strip());

        asOfficer().body(body).post(PACKAGES).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse draft(DescribeAidPackage command) {
        return asOfficer().body(command).post(PACKAGES).then();
    }
}
