package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.recorded;
import static id.ikm.registry.product.photo.PhotoFixtures.aPhoto;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Products that lack nothing for an e-catalogue. */
public class ReadyFixtures {

    /** The path of one that is no food. */
    public static String aReadyProduct() {
        return aReadyProduct(aCompleteBusiness(), Map.of("food", false));
    }

    /** The path of a food whose SPP-IRT holds for so long. */
    public static String aReadyFood(String from, String until) {
        var business = aCompleteBusiness();
        asOfficer()
                .body(Map.of(
                        "type", "PIRT",
                        "holder", Map.of("kind", "BUSINESS", "id", business),
                        "facts",
                                Map.of(
                                        "number",
                                        "2" + digits(14),
                                        "validity",
                                        Map.of("validFrom", from, "validUntil", until))))
                .post("/registry/v1/certificates")
                .then()
                .statusCode(201);
        return aReadyProduct(business, Map.of("food", true));
    }

    private static String aReadyProduct(String business, Map<String, Object> contents) {
        var path = recorded(Map.of(
                "businessId", business,
                "facts", facts(Map.of("contents", contents)),
                "price", Map.of("amount", 15_000, "since", "2025-01-01")));
        asOfficer()
                .contentType("image/png")
                .body(aPhoto("png", 40, 30))
                .post(path + "/photos")
                .then()
                .statusCode(201);
        return path;
    }

    private static String aCompleteBusiness() {
        return as("registry-officer", "*")
                .body(Map.of(
                        "name", "IKM " + UUID.randomUUID(),
                        "regionCode", "12.09.12",
                        "nib", digits(13),
                        "mainKbli", Map.of("edition", "2020", "code", "10794"),
                        "contact", Map.of("npwp", "0" + digits(15)),
                        "size", Map.of("investment", 100_000_000, "annualSales", 300_000_000, "year", 2025)))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String digits(int count) {
        long bound = (long) Math.pow(10, count);
        return ("%0" + count + "d").formatted(ThreadLocalRandom.current().nextLong(bound));
    }
}
