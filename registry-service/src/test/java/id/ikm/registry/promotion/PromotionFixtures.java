package id.ikm.registry.promotion;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A bottler of Sangatta that grows, through the API as an office would tell it. */
class PromotionFixtures {

    static final String BUSINESSES = "/registry/v1/businesses";
    static final long MILLION = 1_000_000L;
    static final Map<String, Object> PRODUCES =
            Map.of("produces", true, "processesMaterials", true, "hasProductionPlace", true);
    static final Map<String, Object> TRADES = Map.of("produces", false);

    static Map<String, Object> facts(Long investment, Map<String, Object> production) {
        var facts = new HashMap<String, Object>();
        facts.put("name", "AMDK " + UUID.randomUUID());
        facts.put("regionCode", "64.08.04");
        facts.put("mainKbli", Map.of("edition", "2020", "code", "11051"));
        facts.put("production", production);
        var size = new HashMap<String, Object>(Map.of("workers", 6, "year", 2023));
        size.put("investment", investment);
        facts.put("size", size);
        return facts;
    }

    static Map<String, Object> producing(long investment) {
        return facts(investment, PRODUCES);
    }

    static String registered(Map<String, Object> facts) {
        return asOfficer()
                .body(facts)
                .post(BUSINESSES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String registeredAndVerified(Map<String, Object> facts) {
        var id = registered(facts);
        verify(id);
        return id;
    }

    static void change(String id, Map<String, Object> facts) {
        change(id, facts, false);
    }

    static void correct(String id, Map<String, Object> facts) {
        change(id, facts, true);
    }

    private static void change(String id, Map<String, Object> facts, boolean correction) {
        var body = new HashMap<>(facts);
        body.put("correction", correction);
        asOfficer()
                .header("If-Match", "*")
                .body(body)
                .put(BUSINESSES + "/" + id)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse verify(String id) {
        return as("registry-verifier", "64.08")
                .header("If-Match", "*")
                .post(BUSINESSES + "/" + id + "/verification")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse acceptedReport(String id, int year, Map<String, Object> figures) {
        String report = asOfficer()
                .body(Map.of("period", Map.of("type", "YEARLY", "year", year, "number", 1), "figures", figures))
                .post(BUSINESSES + "/" + id + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        asOfficer().header("If-Match", "*").post(report + "/submission").then().statusCode(200);
        return as("registry-verifier", "64.08")
                .header("If-Match", "*")
                .post(report + "/acceptance")
                .then()
                .statusCode(200);
    }

    /** As {@code AXIS FROM TO}. */
    static List<String> promotionsOf(String id) {
        List<Map<String, String>> rows = as("auditor", "64.08")
                .get(BUSINESSES + "/" + id + "/promotions")
                .then()
                .statusCode(200)
                .extract()
                .path("data");
        return rows.stream()
                .map(row -> row.get("axis") + " " + row.get("from") + " " + row.get("to"))
                .toList();
    }

    static RequestSpecification asOfficer() {
        return as("registry-officer", "64.08");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
