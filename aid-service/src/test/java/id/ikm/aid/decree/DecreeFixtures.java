package id.ikm.aid.decree;

import static id.ikm.aid.application.ApplicationFixtures.as;

import io.restassured.response.Response;
import java.util.UUID;

/** Decrees of Asahan with a number of their own. */
public final class DecreeFixtures {

    public static final String PATH = "/aid/v1/decrees";

    private DecreeFixtures() {}

    public static String aDecree(String... recipients) {
        return """
                {"number": "SK/%s", "date": "2025-06-02", "regionCode": "12.09", "signatoryPost": "Bupati",
                 "recipients": [%s]}
                """.formatted(UUID.randomUUID(), String.join(", ", recipients));
    }

    public static String to(String application, UUID line, Long amount) {
        return to(application, line, amount, "null");
    }

    public static String to(String application, UUID line, Long amount, String waiver) {
        return """
                {"applicationId": "%s", "budgetLineId": %s, "amount": %s, "waiver": %s,
                 "items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": 1, "unit": "unit"}]}
                """.formatted(application, line == null ? null : "\"" + line + "\"", amount, waiver);
    }

    public static Response issue(String decree) {
        return as("aid-approver", "12.09").body(decree).post(PATH);
    }

    /** The id of a decree that approved it. */
    public static String approved(String application, UUID line, long amount) {
        return issue(aDecree(to(application, line, amount)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** All of the decree, or one award of it, as the path says. */
    public static Response revoke(String decree, String path) {
        var of = PATH + "/" + decree;
        return as("aid-approver", "12.09")
                .header("If-Match", as("auditor", "12.09").get(of).header("ETag"))
                .body("""
                        {"number": "SK/CABUT", "date": "2025-08-01", "reason": "Penerima pindah"}""")
                .post(of + path);
    }
}
