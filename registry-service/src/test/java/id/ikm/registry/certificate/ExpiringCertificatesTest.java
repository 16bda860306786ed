package id.ikm.registry.certificate;

import static id.ikm.registry.certificate.CertificateRequests.PATH;
import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aNumber;
import static id.ikm.registry.certificate.CertificateRequests.as;
import static id.ikm.registry.certificate.CertificateRequests.command;
import static id.ikm.registry.certificate.CertificateRequests.lasting;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ExpiringCertificatesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void listsWhatEndsSoonTheFirstToEndFirst() {
        var business = aBusinessIn("33.74.01");
        var later = ending(business, 90);
        var first = ending(business, 0);
        var second = ending(business, 30);
        ending(business, 91);
        ending(business, -1);

        assertThat(expiring("33.74.01", 90)).containsExactly(first, second, later);
        assertThat(expiring("33.74.02", 90)).isEmpty();
    }

    @Test
    void staysInTheCallersRegion() {
        ending(aBusinessIn("33.74.03"), 5);

        as("auditor", "12.09").get(PATH + "/expiring?region=33.74.03").then().statusCode(403);
        as("auditor", "12.09")
                .get(PATH + "/expiring?within=-1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?within"));
    }

    @Test
    void isHeldByAPersonToo() {
        var person = as("registry-officer", "12.09")
                .body(Map.of("name", "Siti", "regionCode", "12.09.12"))
                .post("/registry/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        var path = recorded(command("OTHER", "PERSON", person, facts(5), "Juru sembelih halal"));

        as("auditor", "12.09").get(path).then().statusCode(200).body("businessId", equalTo(null));
        as("auditor", "16.07").get(path).then().statusCode(404);
        assertThat(expiring("12.09.12", 5)).contains(path);
    }

    @Test
    void isHeldByAClusterToo() {
        var cluster = as("registry-officer", "35.17")
                .body(Map.of("name", "Sentra " + UUID.randomUUID(), "regionCode", "35.17.11.2016"))
                .post("/registry/v1/clusters")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        var path = recorded(command("SNI", "CLUSTER", cluster, facts(6)));

        as("auditor", "35.17").get(path).then().statusCode(200);
        as("auditor", "12.09").get(path).then().statusCode(404);
        assertThat(expiring("35.17.11", 6)).contains(path);
    }

    @Test
    void refusesAHolderThatIsNotOnTheRegister() {
        as("registry-officer", "12.09")
                .body(command("SNI", "PERSON", UUID.randomUUID().toString(), facts(5)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/holder/id"));
    }

    /** Page by page, as a reader would. */
    private List<String> expiring(String region, int within) {
        var paths = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as("auditor", "*")
                    .get(PATH + "/expiring?limit=2&region=" + region + "&within=" + within
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("data.id", String.class).forEach(id -> paths.add(PATH + "/" + id));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);
        return paths;
    }

    private String ending(String business, int days) {
        return recorded(command("SNI", "BUSINESS", business, facts(days)));
    }

    private Map<String, Object> facts(int days) {
        return lasting(
                aNumber(), today.minusYears(1).toString(), today.plusDays(days).toString());
    }
}
