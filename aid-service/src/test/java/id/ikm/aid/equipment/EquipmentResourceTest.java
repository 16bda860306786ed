package id.ikm.aid.equipment;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aUnit;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EquipmentResourceTest {

    @Test
    void keepsWhatIsUnknownUnknown() {
        var id = acquired(anOven());

        asOfficer()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("unit.name", equalTo("Oven"))
                .body("unit.value", nullValue())
                .body("acquired.year", equalTo(2021))
                .body("acquired.on", nullValue())
                .body("acquired.budgetLineId", nullValue())
                .body("state", equalTo("IN_STOCK"))
                .body("condition", nullValue())
                .body("place", equalTo("Gudang Dinas"))
                .body("lastStepOn", equalTo("2021-01-01"))
                .body("publicCode", hasLength(22));
    }

    @Test
    void givesAnInventoryNumberOncePerRegency() {
        var number = "INV-" + UUID.randomUUID();
        acquired(aUnit("Oven", "FOOD", number));

        asOfficer()
                .body(aUnit("Mesin sangrai kopi", "COFFEE", number))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/unit/inventoryNumber"));
        var elsewhere = aUnit("Oven", "FOOD", number);
        elsewhere.put("regionCode", "12.09");
        as("aid-officer", "12.09").body(elsewhere).post(PATH).then().statusCode(201);
    }

    @Test
    void needsANumberToTellAUnitByAndAStorageToKeepItIn() {
        asOfficer()
                .body(aUnit("Oven", "FOOD", null))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/unit/inventoryNumber"));
        var nowhere = anOven();
        nowhere.remove("found");
        asOfficer().body(nowhere).post(PATH).then().statusCode(400).body("errors.pointer", contains("/found"));
    }

    @Test
    void isSeenAndEnteredInsideItsRegionOnly() {
        var id = acquired(anOven());

        as("aid-officer", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("aid-officer", "12.09").body(anOven()).post(PATH).then().statusCode(403);
        as("training-officer", "12").get(PATH + "/" + id).then().statusCode(200);
        as("registry-officer", "12").get(PATH + "/" + id).then().statusCode(403);
    }

    @Test
    void listsByCategoryAndState() {
        var category = "KIND-" + UUID.randomUUID();
        var first = acquired(aUnit("Mesin briket limbah", category, "INV-" + UUID.randomUUID()));
        var second = acquired(aUnit("Mesin briket limbah", category, "INV-" + UUID.randomUUID()));

        asOfficer()
                .get(PATH + "?limit=1&region=12.71&state=IN_STOCK&category=" + category)
                .then()
                .body("data.id", contains(first));
        as("auditor", "12").get(PATH + "?category=" + category).then().body("data.id", contains(first, second));
        as("auditor", "12")
                .get(PATH + "?state=GIVEN&category=" + category)
                .then()
                .body("data", hasSize(0));
        as("auditor", "12.09").get(PATH + "?category=" + category).then().body("data", hasSize(0));
    }

    @Test
    void tellsWhatTheCallerMayDo() {
        var id = acquired(anOven());

        asOfficer()
                .header("Accept-Language", "en")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("find { it.action == 'LEND' }.allowed", equalTo(true))
                .body("find { it.action == 'LEND' }.path", equalTo(PATH + "/" + id + "/loans"))
                .body("find { it.action == 'TAKE_BACK' }.allowed", equalTo(false))
                .body("findAll { it.allowed }.action", hasItem("STORE"));
        as("aid-verifier", "12.71")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .body("findAll { it.allowed }.action", contains("VISIT"));
    }

    @Test
    void knowsADayByItsYear() {
        var oven = anOven();
        oven.put("acquired", Map.of("on", "2021-03-01", "year", 1999));

        asOfficer().get(PATH + "/" + acquired(oven)).then().body("acquired.year", equalTo(2021));
    }
}
