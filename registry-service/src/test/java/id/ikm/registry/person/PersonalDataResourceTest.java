package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.PURPOSE;
import static id.ikm.registry.person.PersonFixtures.aPerson;
import static id.ikm.registry.person.PersonFixtures.as;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.registry.person.PersonFixtures.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PersonalDataResourceTest {

    @Inject
    DataSource database;

    @Test
    void opensAPersonForAPurposeAndRemembersIt() {
        var command = aPerson();
        var path = registered(command);

        as("registry-verifier")
                .header(PURPOSE, "FIELD_VISIT; kunjungan 12 Mei")
                .header("X-Correlation-Id", "visit-12")
                .get(path + "/personal-data")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("nik", equalTo(command.nik().digits()))
                .body("bornOn", notNullValue())
                .body("name", equalTo(command.name()))
                .body("phone", equalTo(command.phone().e164()))
                .body("email", equalTo(command.email().value()))
                .body("addressLine", equalTo(command.addressLine()));

        as("auditor")
                .get(path + "/access-log")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].purpose", equalTo("FIELD_VISIT"))
                .body("data[0].note", equalTo("kunjungan 12 Mei"))
                .body("data[0].role", equalTo("registry-verifier"))
                .body("data[0].readBy", containsString("registry-verifier"))
                .body("data[0].correlationId", equalTo("visit-12"))
                .body("data[0].fields", contains("ADDRESS_LINE", "EMAIL", "NAME", "NIK", "PHONE"));
    }

    @Test
    void opensNothingWithoutAPurpose() {
        var path = registered(aPerson());

        for (var purpose : new String[] {"", "curiosity"}) {
            asOfficer()
                    .header(PURPOSE, purpose)
                    .get(path + "/personal-data")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(PURPOSE));
        }
        asOfficer()
                .get(path + "/personal-data")
                .then()
                .statusCode(400)
                .body("errors.code", contains("purpose.missing"));
        asOfficer().get(path + "/access-log").then().body("data", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid-officer", "aid-approver", "training-officer", "reporting-analyst", "auditor"})
    void opensNothingForOtherRoles(String role) {
        var path = registered(aPerson());

        as(role).header(PURPOSE, "AID").get(path + "/personal-data").then().statusCode(403);
        asOfficer().get(path + "/access-log").then().body("data", empty());
    }

    @Test
    void findsAPersonByNikAndRemembersThatToo() {
        var command = aPerson();
        var path = registered(command);

        asOfficer()
                .header(PURPOSE, "DUPLICATE_CHECK")
                .body(new LookUpPerson(command.nik()))
                .post(PATH + "/lookups")
                .then()
                .statusCode(200)
                .body("nik", equalTo(command.nik().mask()));
        asOfficer()
                .body(new LookUpPerson(command.nik()))
                .post(PATH + "/lookups")
                .then()
                .statusCode(400);

        asOfficer()
                .get(path + "/access-log")
                .then()
                .body("data.purpose", contains("DUPLICATE_CHECK"))
                .body("data[0].fields", contains("NIK"));
    }

    @Test
    void pagesTheAccessLogFromTheNewestOn() {
        var path = registered(aPerson());
        for (var purpose : new String[] {"AID", "TRAINING", "AUDIT"}) {
            asOfficer()
                    .header(PURPOSE, purpose)
                    .get(path + "/personal-data")
                    .then()
                    .statusCode(200);
        }

        var first = asOfficer()
                .get(path + "/access-log?limit=2")
                .then()
                .body("data.purpose", contains("AUDIT", "TRAINING"));
        asOfficer()
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("page.nextCursor"))
                .get(path + "/access-log")
                .then()
                .body("data.purpose", contains("AID"))
                .body("page.nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update personal_data_access set read_by = 'nobody'",
                "delete from personal_data_access",
                "truncate personal_data_access"
            })
    void letsNobodyRewriteTheAccessLog(String statement) {
        Assertions.assertThatThrownBy(() -> {
                    try (var connection = database.getConnection()) {
                        connection.createStatement().execute(statement);
                    }
                })
                .hasMessageContaining("only ever added to");
    }
}
