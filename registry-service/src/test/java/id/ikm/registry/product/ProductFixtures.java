package id.ikm.registry.product;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Valid by default and unique, so tests share a database without cleaning it. */
public class ProductFixtures {

    public static final String PATH = "/registry/v1/products";

    static Product aProduct() {
        var product = Product.record(UUID.randomUUID(), new RegionCode("12.09.12"), Instant.EPOCH);
        product.change(named("Kerupuk ikan"));
        return product;
    }

    static ProductFacts named(String name) {
        return new ProductFacts(name, null, null, null, null, null, null, null);
    }

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as("registry-officer", "12.09");
    }

    /** Everything that a product can have, with what is told on top. */
    public static Map<String, Object> facts(Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name", "Kerupuk " + UUID.randomUUID(),
                "brand", "Mekar",
                "description", Map.of("id", "Renyah", "en", "Crisp"),
                "kbli", Map.of("edition", "2020", "code", "10794"),
                "codes", Map.of("kbki", "2399931", "hs", "19059070", "gtin", aGtin()),
                "unit", "bungkus",
                "supply",
                        Map.of(
                                "capacityPerMonth", Map.of("min", 400, "max", 700, "unit", "kg"),
                                "minimumOrder", 10,
                                "deliveryRegions", java.util.List.of("12.09", "12.71")),
                "contents", Map.of("materials", java.util.List.of("ikan", "tapioka"), "food", true)));
        facts.putAll(more);
        return facts;
    }

    public static Map<String, Object> of(String business, Map<String, Object> facts) {
        return Map.of("businessId", business, "facts", facts);
    }

    static String aGtin() {
        var payload = "899%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        return payload + Gtin.checkDigit(payload);
    }

    public static String aBusinessIn(String region) {
        return as("registry-officer", "*")
                .body(Map.of(
                        "name",
                        "IKM " + UUID.randomUUID(),
                        "regionCode",
                        region,
                        "nib",
                        "%013d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000_000L))))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The path of a product that is recorded through the API. */
    public static String recorded(Object command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String aProductOf(String business) {
        return recorded(of(business, facts(Map.of())));
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
