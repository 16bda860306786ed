package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.aid.equipment.EquipmentFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverFromStockTest {

    private UUID group;
    private String oven;

    @BeforeEach
    void acquire() {
        group = aKnownGroup("12.71.01", null);
        oven = acquired(anOven());
    }

    @Test
    void takesTheUnitOutOfStockAndItsLabelOntoTheReport() {
        handOver("\"equipmentId\": \"" + oven + "\"")
                .statusCode(201)
                .body("items[0].quantity", equalTo(1))
                .body("items[0].serialNumber", startsWith("INV-"))
                .body("totalValue", nullValue());

        asOfficer()
                .get(EquipmentFixtures.PATH + "/" + oven)
                .then()
                .body("state", equalTo("GIVEN"))
                .body("holder.id", equalTo(group.toString()));
        handOver("\"equipmentId\": \"" + oven + "\"").statusCode(409);
    }

    @Test
    void leavesAUnitThatIsPromisedOnLoanWhereItIs() {
        lent(oven, aLoan("2099-01-12", "2099-01-14")).then().statusCode(201);

        handOver("\"equipmentId\": \"" + oven + "\"").statusCode(409);
    }

    @Test
    void namesTheUnitThatIsMoreThanOne() {
        handOver("\"equipmentId\": \"" + oven + "\", \"quantity\": 2")
                .statusCode(400)
                .body("errors.pointer", contains("/items/0/quantity"));
        var item = "\"equipmentId\": \"" + oven + "\"";
        handOver(item + "}, {\"name\": \"Oven\", \"category\": \"FOOD\", " + item)
                .statusCode(400)
                .body("errors.pointer", contains("/items/1/equipmentId"));
    }

    private ValidatableResponse handOver(String further) {
        return asOfficer().body("""
                        {"handedOverOn": "2025-10-14", "regionCode": "12.71.01",
                         "recipient": {"kind": "GROUP", "id": "%s"},
                         "items": [{"name": "Oven", "category": "FOOD", %s}]}
                        """.formatted(group, further)).post(PATH).then();
    }
}
