package id.ikm.aid.equipment.stock;

import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.aUnit;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.asApprover;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static id.ikm.aid.equipment.EquipmentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class StockTest {

    private static final String STOCK = "/aid/v1/equipment-stock";

    private String place;

    @BeforeEach
    void somewhereNew() {
        place = "Gudang " + UUID.randomUUID();
    }

    private String kept(String name, String category) {
        var unit = aUnit(name, category, "INV-" + UUID.randomUUID());
        unit.put("found", Map.of("place", place));
        return acquired(unit);
    }

    /** Owned since 2021 (DOMAIN 9, programme 3). */
    @Test
    void countsTheSixKindsOfMachinesThatMedanOwns() {
        kept("Mesin pengolah limbah menjadi briket", "BRIQUETTE");
        kept("Oven", "OVEN");
        kept("Cetakan batako", "BATAKO");
        kept("Mesin pengolah makanan", "FOOD");
        kept("Mesin jahit sepatu", "SHOES");
        kept("Mesin sangrai kopi", "COFFEE");

        assertThat(pages().stream().filter(row -> place.equals(row.get("place"))))
                .extracting(row -> row.get("category"))
                .containsExactlyInAnyOrder("BATAKO", "BRIQUETTE", "COFFEE", "FOOD", "OVEN", "SHOES");
    }

    private static List<Map<String, Object>> pages() {
        var rows = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = asOfficer().queryParam("region", "12.71").queryParam("limit", 7);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(STOCK)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            rows.addAll(page.getList("data"));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);
        return rows;
    }

    @Test
    void tellsWhatCanBeLentOrGivenFromWhatCannot() {
        var category = "KIND-" + UUID.randomUUID();
        kept("Oven", category);
        lent(kept("Oven", category), aLoan("2022-01-10", "2022-01-12"));
        step(asOfficer(), kept("Oven", category), "/repair", Map.of("on", "2022-01-10"));
        step(
                asOfficer(),
                kept("Oven", category),
                "/visits",
                Map.of("on", "2022-01-10", "condition", "BROKEN", "regionCode", "12.71"));
        step(
                asApprover(),
                kept("Oven", category),
                "/write-off",
                Map.of("on", "2022-01-10", "reason", "Rusak berat", "decreeNumber", "030/12"));

        asOfficer()
                .get(STOCK + "?category=" + category)
                .then()
                .body("data", hasSize(1))
                .body("data[0].units", equalTo(4))
                .body("data[0].ready", equalTo(1))
                .body("data[0].onLoan", equalTo(1))
                .body("data[0].inRepair", equalTo(1));
        as("auditor", "12.09").get(STOCK + "?category=" + category).then().body("data", hasSize(0));
        as("auditor", "12.09").get(STOCK + "?region=12.71").then().statusCode(403);
    }
}
