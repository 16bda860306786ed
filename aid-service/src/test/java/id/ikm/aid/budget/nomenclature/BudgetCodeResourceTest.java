package id.ikm.aid.budget.nomenclature;

import static id.ikm.aid.budget.BudgetFixtures.CODES;
import static id.ikm.aid.budget.BudgetFixtures.aCode;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BudgetCodeResourceTest {

    private String programme;

    @BeforeEach
    void choose() {
        programme = "%d.%02d.%02d".formatted(digits(10), digits(100), digits(100));
    }

    @Test
    void isATreeByYear() {
        enter(2024, programme).statusCode(201).body("level", equalTo("PROGRAMME"));
        enter(2024, programme + ".2.01").statusCode(201).body("parent", equalTo(programme));
        enter(2024, programme + ".2.01.0004").statusCode(201);
        enter(2024, programme + ".2.01.0005").statusCode(201);

        asOfficer()
                .get(CODES + "?fiscalYear=2024&limit=1&parent=" + programme + ".2.01")
                .then()
                .statusCode(200)
                .body("data.code", contains(programme + ".2.01.0004"));
        var next = asOfficer()
                .get(CODES + "?fiscalYear=2024&limit=1&parent=" + programme + ".2.01")
                .path("page.nextCursor");
        asOfficer()
                .queryParam("cursor", (String) next)
                .get(CODES + "?fiscalYear=2024&limit=1&parent=" + programme + ".2.01")
                .then()
                .body("data.code", contains(programme + ".2.01.0005"));
    }

    @Test
    void wantsTheParentOfThatYearAndACodeOnce() {
        enter(2024, programme).statusCode(201);

        enter(2023, programme + ".2.01").statusCode(400).body("errors[0].pointer", equalTo("/code"));
        enter(2024, programme).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        enter(2023, programme).statusCode(201);
    }

    @Test
    void isWrittenForTheNationOnly() {
        as("aid-officer", "*").body(aCode(2024, programme)).post(CODES).then().statusCode(403);
        as("admin", "12.09").body(aCode(2024, programme)).post(CODES).then().statusCode(403);
        asOfficer().get(CODES).then().statusCode(400).body("errors[0].pointer", equalTo("?fiscalYear"));
        asOfficer().get(CODES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aNameCanBeCorrected() {
        String id = enter(2024, programme).extract().path("id");
        var corrected = new RenameBudgetCode("Perencanaan", "Kepmendagri 050-5889/2021");

        as("admin", "*").body(corrected).put(CODES + "/" + id).then().statusCode(428);
        as("admin", "*")
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(CODES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Perencanaan"));
    }

    private static ValidatableResponse enter(int year, String code) {
        return as("admin", "*").body(aCode(year, code)).post(CODES).then();
    }

    private static int digits(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
