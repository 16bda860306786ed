package id.ikm.aid.application;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Applications that stand where a test needs them, brought there through the API by three different officers. */
public final class ApplicationFixtures {

    public static final String PATH = "/aid/v1/applications";

    private static final Map<String, String> ROLES = Map.of(
            "/submission", "aid-officer",
            "/administrative-verification", "aid-verifier",
            "/field-verification", "aid-verifier",
            "/recommendation", "aid-verifier",
            "/return", "aid-verifier",
            "/rejection", "aid-approver",
            "/cancellation", "aid-officer",
            "/monitoring", "aid-officer",
            "/closing", "aid-approver");

    private ApplicationFixtures() {}

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asSubject(String subject, String role) {
        return given().auth().oauth2(Tokens.subject(subject, role, "12.09")).contentType(ContentType.JSON);
    }

    public static String aDraft(UUID aidPackage, UUID group) {
        return aDraft(aidPackage, group, "\"amount\": 25000000");
    }

    public static String aDraft(UUID aidPackage, UUID group, String furtherFacts) {
        return """
                {"packageId": "%s", "applicant": {"kind": "GROUP", "id": "%s"},
                 "proposal": {"number": "PROP/%s", "date": "2025-02-03", "purpose": "Mesin cetak untuk kelompok",
                              "items": [{"name": "Mesin cetak", "category": "PRINTING"}], %s}}
                """.formatted(aidPackage, group, UUID.randomUUID(), furtherFacts);
    }

    public static String drafted(UUID aidPackage) {
        return drafted(aDraft(aidPackage, aKnownGroup("12.09.12", null)));
    }

    public static String drafted(String body) {
        return as("aid-officer", "12.09")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Submitted, verified by papers and visit, and recommended, as far as the last of the steps named. */
    public static String broughtTo(String id, String... steps) {
        for (var step : steps) {
            take(id, step, "*").then().statusCode(200);
        }
        return id;
    }

    public static String submitted(UUID aidPackage) {
        return broughtTo(drafted(aidPackage), "/submission");
    }

    public static String recommended(UUID aidPackage) {
        return recommend(drafted(aidPackage));
    }

    public static String recommend(String draft) {
        return broughtTo(
                draft, "/submission", "/administrative-verification", "/field-verification", "/recommendation");
    }

    /** With the body and the role that the step needs, upon the version that is now. */
    public static Response take(String id, String step) {
        return take(id, step, etag(id));
    }

    private static Response take(String id, String step, String ifMatch) {
        return as(ROLES.get(step), "12.09")
                .header("If-Match", ifMatch)
                .body(body(step))
                .post(PATH + "/" + id + step);
    }

    public static String etag(String id) {
        return as("auditor", "*").get(PATH + "/" + id).header("ETag");
    }

    public static String state(String id) {
        return as("auditor", "*").get(PATH + "/" + id).path("state");
    }

    static String body(String step) {
        return switch (step) {
            case "/field-verification" -> """
                    {"date": "2025-03-05", "place": "12.09.12", "position": {"latitude": 2.98765, "longitude": 99.61234},
                     "visitorPosts": ["Kepala Seksi Industri"], "findings": "Ruang dan listrik siap"}""";
            case "/recommendation" -> """
                    {"number": "500/12", "officialPost": "Kepala Dinas", "date": "2025-03-10"}""";
            case "/return", "/rejection", "/cancellation" -> """
                    {"date": "2025-03-20", "reason": "Belum lengkap"}""";
            case "/submission" -> """
                    {"date": "2025-02-10"}""";
            case "/administrative-verification" -> """
                    {"date": "2025-02-20"}""";
            default -> """
                    {"date": "2025-12-01", "note": "Dipakai"}""";
        };
    }
}
