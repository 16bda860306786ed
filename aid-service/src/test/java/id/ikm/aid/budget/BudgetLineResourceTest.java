package id.ikm.aid.budget;

import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.SUB_ACTIVITY;
import static id.ikm.aid.budget.BudgetFixtures.YEAR;
import static id.ikm.aid.budget.BudgetFixtures.aLineIn;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static id.ikm.aid.budget.BudgetFixtures.knownNomenclature;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BudgetLineResourceTest {

    @Test
    void standsInTheTreeInTheWordsOfItsYear() {
        var id = entered(aLineOf(100_000_000L));

        asOfficer()
                .get(LINES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("nomenclature.programme.code", equalTo("3.31.02"))
                .body("nomenclature.subActivity.code", equalTo(SUB_ACTIVITY))
                .body("nomenclature.subActivity.decree", equalTo("Kepmendagri 900.1.15.5-1317/2023"))
                .body("amount", equalTo(100_000_000))
                .body("committed", equalTo(0))
                .body("left", equalTo(100_000_000));
    }

    @Test
    void keepsAnUnknownAmountUnknown() {
        var id = entered(aLineOf(null));

        asOfficer()
                .get(LINES + "/" + id)
                .then()
                .body("amount", nullValue())
                .body("left", nullValue())
                .body("committed", equalTo(0));
    }

    @Test
    void wantsASubActivityOfItsYear() {
        knownNomenclature(YEAR);

        for (var code : List.of("3.31.02.2.01", "9.99.99.2.99.9999")) {
            asOfficer()
                    .body(under(code))
                    .post(LINES)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/subActivity"));
        }
    }

    @Test
    void isChangedByWhoKnowsItsVersion() {
        var id = entered(aLineOf(1_000L));
        var changed = aLineOf(2_000L);

        asOfficer().body(changed).put(LINES + "/" + id).then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(LINES + "/" + id)
                .then()
                .statusCode(200)
                .body("amount", equalTo(2_000));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(LINES + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void liesInARegionAndIsListedThere() {
        var here = entered(aLineOf(1_000L)).toString();
        var there = entered(aLineIn("16.07", 1_000L)).toString();

        asOfficer().get(LINES + "/" + there).then().statusCode(404);
        asOfficer().get(LINES + "?region=16.07").then().statusCode(403);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(aLineOf(1L))
                .put(LINES + "/" + there)
                .then()
                .statusCode(403);
        asOfficer().body(aLineIn("16.07", 1L)).post(LINES).then().statusCode(403);
        as("auditor", "12")
                .get(LINES + "?limit=1000&fiscalYear=2025&fundingSource=APBD_REGENCY&subActivity=" + SUB_ACTIVITY)
                .then()
                .statusCode(200)
                .body("data.id", hasItem(here))
                .body("data.id", not(hasItem(there)));
        asOfficer().get(LINES + "?limit=1000&fundingSource=CSR").then().body("data.id", not(hasItem(here)));
        as("aid-verifier", "12.09").body(aLineOf(1L)).post(LINES).then().statusCode(403);
    }

    private static DescribeBudgetLine under(String code) {
        var line = aLineOf(1_000L);
        return new DescribeBudgetLine(
                line.regionCode(),
                null,
                YEAR,
                line.title(),
                new NomenclatureCode(code),
                line.fundingSource(),
                1_000L,
                null);
    }
}
