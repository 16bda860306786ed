package id.ikm.registry.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.business.ContactFixtures;
import id.ikm.registry.person.PersonFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever the contract lets anybody read: no personal data are in any answer that left no row in the access log. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class PersonalDataLeakTest {

    private static final List<String> ROLES = List.of(
            "registry-officer",
            "registry-verifier",
            "aid-officer",
            "aid-verifier",
            "aid-approver",
            "training-officer",
            "reporting-analyst",
            "auditor",
            "catalog-client",
            "event-subscriber",
            "admin");

    /** No other test registers anybody there, so that lists and exports show whom this one has registered. */
    private static final RegionCode VILLAGE = new RegionCode("12.09.21.2002");

    @Inject
    DataSource database;

    private String person;
    private String business;
    private List<String> secrets;

    @Test
    void showsNoPersonalDataWithoutARowInTheAccessLog() throws Exception {
        registerSomebody();
        var opened = new TreeSet<String>();
        for (var path : readablePaths()) {
            for (var role : ROLES) {
                for (var purpose : new String[] {"", "AUDIT"}) {
                    if (reveals(path, role, purpose)) {
                        opened.add(role + " " + path);
                    }
                }
            }
        }

        assertThat(opened)
                .as("what may be opened at all, so that the test cannot pass by seeing nothing")
                .containsExactly(
                        "admin /registry/v1/businesses/export",
                        "admin /registry/v1/businesses/{id}/contact",
                        "admin /registry/v1/people/{id}/personal-data",
                        "registry-officer /registry/v1/businesses/export",
                        "registry-officer /registry/v1/businesses/{id}/contact",
                        "registry-officer /registry/v1/people/{id}/personal-data",
                        "registry-verifier /registry/v1/businesses/export",
                        "registry-verifier /registry/v1/businesses/{id}/contact",
                        "registry-verifier /registry/v1/people/{id}/personal-data");
    }

    private boolean reveals(String path, String role, String purpose) throws SQLException {
        long before = accesses();
        var answer = given().auth()
                .oauth2(Tokens.of(role, "12.09"))
                .header(PersonFixtures.PURPOSE, purpose)
                .queryParams(parameters(path))
                .get(filled(path));
        assertThat(answer.statusCode()).as("GET %s as %s", path, role).isLessThan(500);
        var body = answer.asString() + answer.headers();
        boolean reveals = secrets.stream().anyMatch(body::contains);
        if (reveals) {
            assertThat(purpose).as("GET %s as %s without a purpose", path, role).isNotEmpty();
            assertThat(accesses() - before)
                    .as("rows in the access log after GET %s as %s", path, role)
                    .isPositive();
        }
        return reveals;
    }

    private void registerSomebody() {
        var command = PersonFixtures.aPerson();
        person = PersonFixtures.registered(command).replaceAll(".*/", "");
        var contact = ContactFixtures.aContact();
        var site = ContactFixtures.aSite();
        business = ContactFixtures.registeredIn(VILLAGE, contact, person);
        given().auth()
                .oauth2(Tokens.of("registry-officer", "12.09"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(site)
                .post("/registry/v1/businesses/" + business + "/sites")
                .then()
                .statusCode(200);
        secrets = List.of(
                command.nik().digits(),
                command.name(),
                command.phone().e164().substring(3),
                command.email().value(),
                command.addressLine(),
                contact.phone().e164().substring(3),
                contact.email().value(),
                contact.addressLine(),
                contact.position().latitude().toString(),
                contact.npwp().digits(),
                contact.nitku().digits(),
                site.addressLine(),
                site.position().longitude().toString());
    }

    /** Those that make a list or an export show as much as it can of whom this test has registered. */
    private Map<String, Object> parameters(String path) {
        if (path.endsWith("/export")) {
            return Map.of("personalData", true, "region", VILLAGE.value());
        }
        if (path.equals("/registry/v1/people")) {
            return Map.of("business", business);
        }
        return path.equals("/registry/v1/businesses") ? Map.of("region", VILLAGE.value()) : Map.of();
    }

    private String filled(String path) {
        var id = path.contains("/people/") ? person : path.contains("/businesses/") ? business : UUID.randomUUID();
        return path.replaceFirst("\\{[^}]*}", id.toString())
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private long accesses() throws SQLException {
        try (var connection = database.getConnection();
                var count = connection
                        .createStatement()
                        .executeQuery("select count(*) from personal_data_access where subject_id in ('" + person
                                + "', '" + business + "')")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** The paths with a GET, of the contract as it is committed: two spaces before a path, four before a method. */
    private static List<String> readablePaths() throws IOException {
        var paths = new ArrayList<String>();
        String path = "";
        for (var line : Files.readAllLines(Path.of("openapi/openapi.yaml"))) {
            if (line.startsWith("  /")) {
                path = line.substring(2, line.length() - 1);
            } else if (line.equals("    get:")) {
                paths.add(path);
            }
        }
        assertThat(paths).contains("/registry/v1/people/{id}", "/registry/v1/businesses");
        return paths;
    }
}
