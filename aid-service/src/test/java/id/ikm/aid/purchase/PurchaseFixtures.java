package id.ikm.aid.purchase;

import static id.ikm.aid.equipment.EquipmentFixtures.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Purchases of Asahan, valid by default and unique. */
class PurchaseFixtures {

    static final String PATH = "/aid/v1/purchases";
    static final String ASAHAN = "12.09";

    private PurchaseFixtures() {}

    /** One printing machine for the office's own stock, of which nobody knows the price. */
    static Map<String, Object> aPurchase() {
        var body = new LinkedHashMap<String, Object>();
        body.put("order", anOrderOf("2025-08-04"));
        body.put("office", Map.of("regionCode", ASAHAN, "place", "Gudang Dinas"));
        body.put("lines", List.of(aLine(null, 1)));
        return body;
    }

    static Map<String, Object> anOrderOf(String day) {
        return Map.of("number", "027/" + UUID.randomUUID(), "date", day, "supplier", "CV Maju");
    }

    static Map<String, Object> aPurchaseFor(UUID aidPackage, String... applications) {
        var body = aPurchase();
        body.put("purpose", Map.of("packageId", aidPackage, "applicationIds", List.of(applications)));
        return body;
    }

    static Map<String, Object> aLine(Long price, int units) {
        var line = new LinkedHashMap<String, Object>();
        line.put("name", "Mesin cetak");
        line.put("category", "PRINTING");
        line.put("price", price);
        var numbers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < units; i++) {
            numbers.add(Map.of("inventoryNumber", "INV-" + UUID.randomUUID()));
        }
        line.put("units", numbers);
        return line;
    }

    static Response recorded(Map<String, Object> purchase) {
        return as("aid-officer", ASAHAN).body(purchase).post(PATH);
    }

    static Response waived(Map<String, Object> purchase) {
        purchase.put("waiver", Map.of("reason", "Harga naik bulan depan"));
        return as("aid-approver", ASAHAN).body(purchase).post(PATH);
    }
}
