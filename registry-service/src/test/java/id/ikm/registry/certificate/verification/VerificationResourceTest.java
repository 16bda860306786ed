package id.ikm.registry.certificate.verification;

import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aHalalNumber;
import static id.ikm.registry.certificate.CertificateRequests.command;
import static id.ikm.registry.certificate.CertificateRequests.lasting;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class VerificationResourceTest {

    private static final String PATH = "/catalog/v1/certificates/";

    @Test
    void tellsEverybodyWhetherACertificateIsGenuine() {
        var number = aHalalNumber();
        recorded(command("HALAL", "BUSINESS", aBusinessIn("12.09.12"), Map.of("number", number, "issuer", "BPJPH")));

        given().get(PATH + "HALAL/" + number.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"), "issuer", equalTo("BPJPH"), "holder.business", startsWith("Dapur"));
        given().get(PATH + "PIRT/" + number).then().statusCode(404);
        given().get(PATH + "HALAL/ID0").then().statusCode(404);
    }

    @Test
    void tellsTheStateOnADayOfANumberWithSlashes() {
        var number = "12/LSPro/" + UUID.randomUUID() + "/3553:2015";
        recorded(command("SNI", "BUSINESS", aBusinessIn("12.09.12"), lasting(number, "2024-01-01", "2026-12-31")));

        given().get(PATH + "SNI/" + number + "?asOf=2025-06-01").then().body("state", equalTo("VALID"));
        given().get(PATH + "SNI/" + number + "?asOf=2027-01-01").then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void findsOtherKindsByTheirName() {
        var number = UUID.randomUUID().toString();
        recorded(command("OTHER", "BUSINESS", aBusinessIn("12.09.12"), Map.of("number", number), "NKV"));

        given().get(PATH + "OTHER/" + number + "?typeName=NKV").then().statusCode(200);
        given().get(PATH + "OTHER/" + number).then().statusCode(404);
    }
}
