package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.PURPOSE;
import static id.ikm.registry.person.PersonFixtures.aPerson;
import static id.ikm.registry.person.PersonFixtures.as;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.registry.person.PersonFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ErasingPersonTest {

    @Inject
    DataSource database;

    @Inject
    Sealing sealing;

    @Test
    void keepsNoPlaintextOfAnybodyInTheDatabase() throws SQLException {
        var command = aPerson();
        var path = registered(command);
        asOfficer().header(PURPOSE, "AID").get(path + "/personal-data").then().statusCode(200);

        var dump = DatabaseDump.of(database);

        assertThat(secretsOf(command))
                .allSatisfy(secret -> assertThat(dump.tablesWith(secret)).isEmpty());
        assertThat(dump.tablesWith(hashOf(command))).containsExactly("person");
        assertThat(dump.tablesWith(command.nik().mask())).containsExactly("person");
    }

    @Test
    void leavesNothingOfAnErasedPersonButTheIdAndTheAccessLog() throws SQLException {
        var command = aPerson();
        var path = as("registry-officer", "*")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        asOfficer().header(PURPOSE, "AID").get(path + "/personal-data").then().statusCode(200);

        asOfficer().delete(path + "?reason=SUBJECT_REQUEST").then().statusCode(428);
        asOfficer().header("If-Match", "\"0\"").delete(path).then().statusCode(400);
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(path + "?reason=curiosity")
                .then()
                .statusCode(400);
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(path + "?reason=SUBJECT_REQUEST")
                .then()
                .statusCode(204);

        var dump = DatabaseDump.of(database);
        assertThat(secretsOf(command))
                .allSatisfy(secret -> assertThat(dump.tablesWith(secret)).isEmpty());
        assertThat(dump.tablesWith(hashOf(command))).isEmpty();
        assertThat(row(path))
                .contains("\"erased_by\": \"")
                .doesNotContain(command.nik().mask(), command.phone().mask());
        var gone = asOfficer().header("Accept-Language", "en").get(path).then().statusCode(404);
        gone.body("detail", containsString("were erased"));
        asOfficer().header(PURPOSE, "AID").get(path + "/personal-data").then().statusCode(404);
        as("auditor").get(path + "/access-log").then().statusCode(200).body("data.purpose", contains("AID"));
    }

    @Test
    void registersWhoWasErasedAsANewPerson() {
        var command = aPerson();
        var erased = registered(command);
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(erased + "?reason=CONSENT_WITHDRAWN")
                .then()
                .statusCode(204);

        assertThat(registered(command)).isNotEqualTo(erased);
        asOfficer()
                .header("If-Match", "\"1\"")
                .delete(erased + "?reason=CONSENT_WITHDRAWN")
                .then()
                .statusCode(404);
    }

    /** Others may have the same masks. */
    private String row(String path) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select to_jsonb(person)::text from person where id = cast(? as uuid)")) {
            statement.setString(1, path.substring(path.lastIndexOf('/') + 1));
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private String hashOf(RegisterPerson command) {
        return HexFormat.of()
                .formatHex(sealing.hash(PersonalField.NIK, command.nik().digits()));
    }

    private static List<String> secretsOf(RegisterPerson command) {
        return List.of(
                command.nik().digits(),
                command.name(),
                command.phone().e164(),
                command.phone().e164().substring(3),
                command.email().value(),
                command.addressLine());
    }
}
