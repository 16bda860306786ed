package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.ContactFixtures.aContact;
import static id.ikm.registry.business.ContactFixtures.aNpwp;
import static id.ikm.registry.business.ContactFixtures.aSite;
import static id.ikm.registry.business.ContactFixtures.registeredWith;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.privacy.particulars.Position;
import id.ikm.registry.business.contact.SealingContact;
import id.ikm.registry.person.DatabaseDump;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class SealedContactTest {

    @Inject
    DataSource database;

    @Inject
    SealingContact sealing;

    @Test
    void keepsNoPlaintextAnywhereInTheDatabase() throws SQLException {
        var contact = aContact();
        var site = aSite();
        var path = PATH + "/" + registeredWith(contact);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(site)
                .post(path + "/sites")
                .then()
                .statusCode(200);
        asOfficer().header("X-Purpose", "AID").get(path + "/contact").then().statusCode(200);

        var dump = DatabaseDump.of(database);

        assertThat(dump.tablesWith(contact.website())).contains("business", "business_change");
        assertThat(List.of(
                        contact.phone().e164().substring(3),
                        contact.email().value(),
                        contact.addressLine(),
                        contact.position().latitude().toString(),
                        contact.position().longitude().toString(),
                        contact.npwp().digits(),
                        contact.nitku().digits(),
                        site.addressLine(),
                        site.position().latitude().toString()))
                .allSatisfy(secret -> assertThat(dump.tablesWith(secret)).isEmpty());
    }

    @Test
    void hashesANeighbourIntoOneOfTheCellsAround() throws SQLException {
        var contact = aContact();
        var id = registeredWith(contact);
        var position = contact.position();
        var nextDoor = new Position(position.latitude().add(new BigDecimal("0.0005")), position.longitude());

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id from business where position_hash = any (?) and phone_hash = ?")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", sealing.nearbyPositionHashes(nextDoor).toArray(byte[][]::new)));
            query.setBytes(2, sealing.phoneHash(contact.phone()));
            var rows = query.executeQuery();

            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(id);
        }
        assertThat(sealing.npwpHash(aNpwp())).isNotEqualTo(sealing.npwpHash(contact.npwp()));
    }
}
