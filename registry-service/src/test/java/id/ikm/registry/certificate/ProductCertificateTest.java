package id.ikm.registry.certificate;

import static id.ikm.registry.certificate.CertificateRequests.PATH;
import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aNumber;
import static id.ikm.registry.certificate.CertificateRequests.as;
import static id.ikm.registry.certificate.CertificateRequests.command;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.product.ProductFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductCertificateTest {

    private static final Map<String, Object> WATER = Map.of("contents", Map.of("food", true, "bottledWater", true));

    /** AS-15. */
    @Test
    void refusesAHouseholdPermitForBottledWaterAndTakesMdAndSni() {
        var product = product(aBusinessIn("64.08.01"), WATER);

        refuses(command("PIRT", "PRODUCT", product, Map.of("number", "306330601007229")), "/type");
        recorded(command("BPOM_MD", "PRODUCT", product, Map.of("number", "MD" + twelveDigits())));
        recorded(command("SNI", "PRODUCT", product, Map.of("number", aNumber())));
    }

    @Test
    void keepsLocalContentWithTheProductAndTheBenefitWithTheCompany() {
        var business = aBusinessIn("12.09.12");
        var product = product(business, Map.of());
        Map<String, Object> forty = Map.of("number", aNumber(), "percentage", 40);
        Map<String, Object> fifteen = Map.of("number", aNumber(), "percentage", 15);

        refuses(command("TKDN", "BUSINESS", business, forty), "/holder/kind");
        refuses(command("BMP", "PRODUCT", product, fifteen), "/holder/kind");
        var path = recorded(command("TKDN", "PRODUCT", product, forty));
        recorded(command("BMP", "BUSINESS", business, fifteen));

        as("auditor", "12.09").get(path).then().body("businessId", equalTo(business), "holder.id", equalTo(product));
        as("auditor", "16.07").get(path).then().statusCode(404);
    }

    @Test
    void keepsWhereThePaperLies() {
        var document = Map.of("reference", "Arsip 12/2026", "sha256", "a".repeat(64));
        var path = recorded(command(
                "SNI",
                "PRODUCT",
                product(aBusinessIn("12.09.12"), Map.of()),
                Map.of("number", aNumber(), "document", document)));

        as("auditor", "12.09").get(path).then().body("facts.document.reference", equalTo("Arsip 12/2026"));
    }

    private static void refuses(Map<String, Object> command, String pointer) {
        as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    private static String product(String business, Map<String, Object> more) {
        return ProductFixtures.idOf(
                ProductFixtures.recorded(ProductFixtures.of(business, ProductFixtures.facts(more))));
    }

    private static String twelveDigits() {
        return "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
    }
}
