package id.ikm.aid.agreement;

import static id.ikm.aid.application.ApplicationFixtures.as;

import io.restassured.response.Response;
import java.util.UUID;

/** Agreements with a number of their own. */
public final class AgreementFixtures {

    public static final String PATH = "/aid/v1/agreements";

    private AgreementFixtures() {}

    public static String anAgreement(String application) {
        return anAgreement(application, "2025-07-01");
    }

    public static String anAgreement(String application, String date) {
        return """
                {"applicationId": "%s", "number": "NPHD/%s", "date": "%s", "giverPost": "Kepala Dinas",
                 "receiverPost": "Ketua Kelompok"}
                """.formatted(application, UUID.randomUUID(), date);
    }

    public static Response sign(String agreement) {
        return as("aid-officer", "12.09").body(agreement).post(PATH);
    }

    public static String signed(String application) {
        return sign(anAgreement(application)).then().statusCode(201).extract().path("id");
    }
}
