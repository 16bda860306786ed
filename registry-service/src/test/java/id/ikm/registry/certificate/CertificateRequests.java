package id.ikm.registry.certificate;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Certificates as tests record them. */
public final class CertificateRequests {

    public static final String PATH = "/registry/v1/certificates";

    private CertificateRequests() {}

    public static Map<String, Object> command(String type, String kind, String holder, Map<String, Object> facts) {
        return Map.of("type", type, "holder", Map.of("kind", kind, "id", holder), "facts", facts);
    }

    /** Of a type that has no name of its own. */
    public static Map<String, Object> command(
            String type, String kind, String holder, Map<String, Object> facts, String typeName) {
        var command = new HashMap<>(command(type, kind, holder, facts));
        command.put("typeName", typeName);
        return command;
    }

    /** Valid from a day until a day. */
    public static Map<String, Object> lasting(String number, String from, String until) {
        return Map.of("number", number, "validity", Map.of("validFrom", from, "validUntil", until));
    }

    public static String aNumber() {
        return "U-" + UUID.randomUUID();
    }

    public static String aHalalNumber() {
        return "ID%017d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000_000_000L));
    }

    /** Its path. */
    public static String recorded(Map<String, Object> command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String aBusinessIn(String region) {
        return as("registry-officer", "*")
                .body(Map.of("name", "Dapur " + UUID.randomUUID(), "regionCode", region))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
