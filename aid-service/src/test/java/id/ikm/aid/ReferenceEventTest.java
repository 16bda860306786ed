package id.ikm.aid;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What is told of the plans of offices, and of the nation's lists, which are of no region. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class ReferenceEventTest {

    @Test
    void aPlanIsToldWithoutItsWords() {
        var business = aKnownBusiness("64.08", "VERIFIED", "INDUSTRY");
        var id = created("aid-officer", "/aid/v1/planned-aid", """
                {"officeId": "%s", "regionCode": "64.08", "fiscalYear": 2031, "what": "Kemasan rahasia",
                 "recipient": {"kind": "BUSINESS", "id": "%s"}, "source": "RKPD 2031"}
                """.formatted(UUID.randomUUID(), business));
        as("aid-officer", "64.08")
                .header("If-Match", "*")
                .body("{\"reason\": \"Dialihkan\"}")
                .post("/aid/v1/planned-aid/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        var told = Announced.about(id, "ikm.aid.plannedaid", 2);

        assertThat(told)
                .extracting(event -> event.path("type").asText())
                .containsExactly("ikm.aid.plannedaid.planned.v1", "ikm.aid.plannedaid.withdrawn.v1");
        assertThat(told.getFirst().at("/data/plannedAid/recipientId").asText()).isEqualTo(business.toString());
        assertThat(told.getLast().at("/data/plannedAid/withdrawn").asBoolean()).isTrue();
        assertThat(told.toString()).doesNotContain("rahasia");
    }

    @Test
    void aBudgetCodeIsToldWithItsNameOfTheYear() {
        int year = ThreadLocalRandom.current().nextInt(2030, 2100);
        var code = "7.%02d.%02d".formatted(number(), number());
        var id = created("admin", "/aid/v1/budget-codes", """
                {"fiscalYear": %d, "code": "%s", "name": "Program lama", "decree": "Kepmendagri 1/2030"}
                """.formatted(year, code));
        as("admin", "*")
                .header("If-Match", "*")
                .body("{\"name\": \"Program baru\", \"decree\": \"Kepmendagri 2/2030\"}")
                .put("/aid/v1/budget-codes/" + id)
                .then()
                .statusCode(200);

        var told = Announced.about(id, "ikm.aid.budgetcode", 2);

        assertThat(told.getFirst().path("type").asText()).isEqualTo("ikm.aid.budgetcode.entered.v1");
        assertThat(told.getLast().path("type").asText()).isEqualTo("ikm.aid.budgetcode.renamed.v1");
        assertThat(told.getLast().at("/data/budgetCode/name").asText()).isEqualTo("Program baru");
        assertThat(told.getLast().path("region").isNull()).isTrue();
    }

    @Test
    void aLenderIsTold() {
        var code = "KOPERASI_" + number() + number() + number();
        created("admin", "/aid/v1/credit-lenders", """
                {"code": "%s", "name": "Koperasi"}
                """.formatted(code));

        var told = Announced.first(
                "ikm.aid.creditlender",
                event -> code.equals(event.at("/data/lender/code").asText()));

        assertThat(told.path("type").asText()).isEqualTo("ikm.aid.creditlender.entered.v1");
        assertThat(told.path("subject").asText())
                .isEqualTo(told.at("/data/lender/id").asText());
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(10, 100);
    }

    /** Its id, where it has one. */
    private static String created(String role, String path, String body) {
        return as(role, "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
