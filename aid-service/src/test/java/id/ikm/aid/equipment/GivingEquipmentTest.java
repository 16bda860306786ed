package id.ikm.aid.equipment;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.asApprover;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static id.ikm.aid.equipment.EquipmentFixtures.step;
import static id.ikm.aid.equipment.GivingDesk.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class GivingEquipmentTest {

    private String oven;

    @BeforeEach
    void somethingNew() {
        oven = acquired(anOven());
    }

    @Test
    void takesAUnitOutOfStockForGood() {
        given(oven, "2025-10-14").then().statusCode(200).body("state", contains("GIVEN"));

        given(oven, "2025-10-15")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/items/0/units"))
                .body("errors[0].code", equalTo("equipment.is-given"));
        lent(oven, aLoan("2090-01-10", "2090-01-12")).then().statusCode(409);
        lent(oven, aLoan("2025-10-20", "2025-10-22")).then().statusCode(409);
    }

    @Test
    void leavesAloneWhatIsLentOrPromised() {
        lent(oven, aLoan("2025-10-10", "2025-10-12")).then().statusCode(201);
        given(oven, "2025-10-14").then().statusCode(409).body("errors[0].code", equalTo("equipment.is-on-loan"));

        var promised = acquired(anOven());
        lent(promised, aLoan("2090-01-10", "2090-01-12")).then().statusCode(201);
        given(promised, "2025-10-14").then().statusCode(409).body("errors[0].code", equalTo("equipment.promised"));
        asOfficer().get(PATH + "/" + promised).then().body("state", equalTo("IN_STOCK"));
    }

    @Test
    void givesAgainWhatWasTakenBack() {
        given(oven, "2025-10-14").then().statusCode(200);
        step(
                        asApprover(),
                        oven,
                        "/taking-back",
                        Map.of("on", "2025-11-01", "reason", "Dijual", "condition", "FAIR", "place", "Gudang"))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_STOCK"));

        given(oven, "2025-11-02").then().statusCode(200);

        asOfficer()
                .get(PATH + "/" + oven + "/passport")
                .then()
                .body("steps.kind", contains("ACQUIRED", "GIVEN", "TAKEN_BACK", "REALLOCATED"));
    }

    @Test
    void doesNotGoBackInTime() {
        given(oven, "2020-12-31").then().statusCode(422);
    }

    @Test
    void namesTheFieldOfAUnitThatNobodyKnows() {
        given(UUID.randomUUID().toString(), "2025-10-14")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/0/units"));
    }
}
