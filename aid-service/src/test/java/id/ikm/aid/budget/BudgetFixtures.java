package id.ikm.aid.budget;

import static io.restassured.RestAssured.given;

import id.ikm.aid.budget.nomenclature.EnterBudgetCode;
import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/** Lines of a sub-activity that every test may have entered before. */
public final class BudgetFixtures {

    public static final String LINES = "/aid/v1/budget-lines";
    public static final String CODES = "/aid/v1/budget-codes";
    public static final String SUB_ACTIVITY = "3.31.02.2.01.0004";
    public static final int YEAR = 2025;

    private BudgetFixtures() {}

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as("aid-officer", "12.09");
    }

    /** A code that another test entered is there already. */
    public static void knownNomenclature(int year) {
        for (var code : List.of("3.31.02", "3.31.02.2.01", SUB_ACTIVITY)) {
            as("admin", "*").body(aCode(year, code)).post(CODES);
        }
    }

    public static EnterBudgetCode aCode(int year, String code) {
        return new EnterBudgetCode(
                year, new NomenclatureCode(code), "Nama " + code, "Kepmendagri 900.1.15.5-1317/2023");
    }

    public static DescribeBudgetLine aLineOf(Long amount) {
        return aLineIn("12.09", amount);
    }

    public static DescribeBudgetLine aLineIn(String region, Long amount) {
        return new DescribeBudgetLine(
                new RegionCode(region),
                null,
                YEAR,
                "Mesin tepat guna " + UUID.randomUUID(),
                new NomenclatureCode(SUB_ACTIVITY),
                FundingSource.APBD_REGENCY,
                amount,
                null);
    }

    public static UUID entered(DescribeBudgetLine command) {
        knownNomenclature(command.fiscalYear());
        String id = as("aid-officer", "*")
                .body(command)
                .post(LINES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
