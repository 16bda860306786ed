package id.ikm.registry.certificate;

import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aHalalNumber;
import static id.ikm.registry.certificate.CertificateRequests.as;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CertificateNumberTest {

    private static final String PATH = "/registry/v1/certificates";

    @Test
    void refusesTheSameNumberTwiceHoweverItIsWritten() {
        var business = aBusinessIn("12.09.12");
        var number = aHalalNumber();
        var first = recorded(aHalal(business, number));

        as("registry-officer", "12.09")
                .body(aHalal(business, " id " + number.substring(2)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/facts/number"))
                .body("errors[0].detail", notNullValue());
        var second = recorded(aHalal(business, aHalalNumber()));
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("number", number))
                .put(second)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/number"));
        as("auditor", "12.09").get(first).then().body("version", equalTo(0));
    }

    @Test
    void takesOneNumberForTwoThingsOfAnotherName() {
        var business = aBusinessIn("12.09.12");
        var number = UUID.randomUUID().toString();

        recorded(anOther(business, "NKV", number));
        recorded(anOther(business, "SVLK", number));
        as("registry-officer", "12.09")
                .body(anOther(business, "NKV", number))
                .post(PATH)
                .then()
                .statusCode(409);
        as("registry-officer", "12.09")
                .body(anOther(business, null, number))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/typeName"));
    }

    @Test
    void warnsOfWhatIsUnusualAndTakesIt() {
        var command = aHalal(aBusinessIn("12.09.12"), "ID" + UUID.randomUUID());

        as("registry-officer", "12.09")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/facts/number"));
    }

    static Map<String, Object> aHalal(String business, String number) {
        return command("HALAL", business, Map.of("number", number, "issuer", "BPJPH"));
    }

    private static Map<String, Object> anOther(String business, String name, String number) {
        var command = new HashMap<>(command("OTHER", business, Map.of("number", number)));
        command.put("typeName", name);
        return command;
    }

    private static Map<String, Object> command(String type, String business, Map<String, Object> facts) {
        return Map.of("type", type, "holder", Map.of("kind", "BUSINESS", "id", business), "facts", facts);
    }
}
