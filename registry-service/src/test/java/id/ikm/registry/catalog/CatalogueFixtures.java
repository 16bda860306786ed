package id.ikm.registry.catalog;

import static id.ikm.registry.certificate.CertificateRequests.aNumber;
import static id.ikm.registry.certificate.CertificateRequests.command;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.of;
import static id.ikm.registry.product.ProductFixtures.recorded;

import id.ikm.registry.certificate.CertificateRequests;
import id.ikm.registry.product.ProductFixtures;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Products on their way into the catalogue. */
public final class CatalogueFixtures {

    private static final String BUSINESSES = "/registry/v1/businesses/";
    private static final Map<String, Object> NO_FOOD = Map.of("contents", Map.of("food", false));

    private CatalogueFixtures() {}

    public static String aVerifiedBusinessIn(String region) {
        var id = ProductFixtures.aBusinessIn(region);
        decide("registry-verifier", BUSINESSES + id, "verification", null);
        return id;
    }

    /** Its path: on the register, not offered, without a certificate. */
    public static String aProduct(String business) {
        return recorded(of(business, facts(NO_FOOD)));
    }

    public static String aProduct(String business, Map<String, Object> more) {
        return recorded(of(business, facts(more)));
    }

    /** The id of a product that is published soon. */
    public static String aPublishedProduct(String business, Map<String, Object> more) {
        var path = aProduct(business, more);
        certify(path, "SNI", null);
        offer(path);
        return ProductFixtures.idOf(path);
    }

    public static String aPublishedProduct(String business) {
        return aPublishedProduct(business, NO_FOOD);
    }

    /** The path of the certificate; {@code until} null for one without an end. */
    public static String certify(String product, String type, LocalDate until) {
        var facts = until == null
                ? Map.<String, Object>of("number", aNumber())
                : CertificateRequests.lasting(aNumber(), "2024-01-01", until.toString());
        return CertificateRequests.recorded(command(type, "PRODUCT", ProductFixtures.idOf(product), facts));
    }

    public static void localContent(String product, String percentage) {
        percentage("TKDN", "PRODUCT", ProductFixtures.idOf(product), percentage);
    }

    public static void benefit(String business, String percentage) {
        percentage("BMP", "BUSINESS", business, percentage);
    }

    private static void percentage(String type, String kind, String holder, String percentage) {
        CertificateRequests.recorded(
                command(type, kind, holder, Map.of("number", aNumber(), "percentage", new BigDecimal(percentage))));
    }

    public static void offer(String product) {
        decide("registry-officer", product, "offer", Map.of("wish", "OWNER"));
    }

    public static void suspend(String business) {
        decide("registry-verifier", BUSINESSES + business, "suspension", Map.of("reason", "uji"));
    }

    public static void reinstate(String business) {
        decide("registry-verifier", BUSINESSES + business, "reinstatement", Map.of("reason", "uji"));
    }

    public static void price(String product, long amount, LocalDate since) {
        decide("registry-officer", product, "prices", Map.of("amount", amount, "since", since.toString()));
    }

    public static void withdraw(String product) {
        as("registry-officer", "*")
                .header("If-Match", tagOf(product))
                .delete(product + "/offer")
                .then()
                .statusCode(200);
    }

    public static void revoke(String certificate, LocalDate day) {
        decide("registry-officer", certificate, "revocation", Map.of("revokedOn", day.toString(), "reason", "uji"));
    }

    private static ValidatableResponse decide(String role, String path, String decision, Object command) {
        var request = as(role, "*").header("If-Match", tagOf(path));
        if (command != null) {
            request.body(command);
        }
        return request.post(path + "/" + decision).then().statusCode(200);
    }

    private static String tagOf(String path) {
        return as("registry-officer", "*")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
