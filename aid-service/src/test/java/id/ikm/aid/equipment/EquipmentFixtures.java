package id.ikm.aid.equipment;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Valid by default and unique, so tests share a database without cleaning it. */
public class EquipmentFixtures {

    public static final String PATH = "/aid/v1/equipment";
    public static final String MEDAN = "12.71";

    private EquipmentFixtures() {}

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as("aid-officer", MEDAN);
    }

    public static RequestSpecification asApprover() {
        return as("aid-approver", MEDAN);
    }

    /** As Medan's office had it since 2021: neither its day nor its price is known (DOMAIN 9, programme 3). */
    public static Map<String, Object> anOven() {
        return aUnit("Oven", "FOOD", "INV-" + UUID.randomUUID());
    }

    public static Map<String, Object> aUnit(String name, String category, String number) {
        var unit = new LinkedHashMap<String, Object>();
        unit.put("inventoryNumber", number);
        unit.put("name", name);
        unit.put("category", category);
        var body = new LinkedHashMap<String, Object>();
        body.put("regionCode", MEDAN);
        body.put("unit", unit);
        body.put("acquired", Map.of("year", 2021));
        body.put("found", Map.of("place", "Gudang Dinas"));
        return body;
    }

    public static String acquired(Map<String, Object> body) {
        return asOfficer()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A step of an officer, on the unit as it is. */
    public static Response step(RequestSpecification caller, String id, String path, Map<String, Object> body) {
        return caller.header("If-Match", "*").body(body).post(PATH + "/" + id + path);
    }

    public static Response lent(String id, Map<String, Object> body) {
        return asOfficer().body(body).post(PATH + "/" + id + "/loans");
    }

    public static Map<String, Object> aLoan(String from, String until) {
        var body = new LinkedHashMap<String, Object>();
        body.put("borrower", Map.of("kind", "TRAINING", "name", "Pelatihan kue kering"));
        body.put("from", from);
        body.put("until", until);
        return body;
    }
}
