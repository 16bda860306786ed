package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aFullHandover;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.aid.handover.party.NamedParties;
import id.ikm.aid.handover.party.NamedParties.Giver;
import id.ikm.aid.handover.party.NamedParties.Receiver;
import id.ikm.aid.handover.party.NamedParties.Witness;
import id.ikm.privacy.particulars.Nik;
import id.ikm.testkit.LocalStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverPartyTest {

    static final NamedParties PARTIES = new NamedParties(
            new Giver("Rianto Kusuma", "196801011990031002", "Kepala Dinas"),
            new Receiver("Siti Aminah", new Nik("1209205708900001"), "Ketua Kelompok"),
            List.of(new Witness("Budi Santoso", "Camat")));

    @Inject
    AgroalDataSource database;

    private String id;

    @BeforeEach
    void record() {
        id = recorded(aFullHandover(aKnownGroup("12.09.12", null), PARTIES));
    }

    @Test
    void isMaskedInAnswersWithItsPostInTheOpen() {
        asOfficer()
                .get(PATH + "/" + id)
                .then()
                .body("parties.as", contains("GIVER", "RECEIVER", "WITNESS"))
                .body("parties.name", contains("R••• K•••", "S••• A•••", "B••• S•••"))
                .body("parties[0].nip", equalTo("••••••1002"))
                .body("parties[1].nik", equalTo("120920••••••0001"))
                .body("parties[0].post", equalTo("Kepala Dinas"));
    }

    @Test
    void isReadInTheClearForAPurposeAndThatIsWrittenDown() {
        asOfficer().get(PATH + "/" + id + "/parties").then().statusCode(400);
        as("auditor", "12.09")
                .header("X-Purpose", "AUDIT")
                .get(PATH + "/" + id + "/parties")
                .then()
                .statusCode(403);
        as("aid-officer", "16.07")
                .header("X-Purpose", "AID")
                .get(PATH + "/" + id + "/parties")
                .then()
                .statusCode(404);

        asOfficer()
                .header("X-Purpose", "AID; cetak BAST")
                .get(PATH + "/" + id + "/parties")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", contains("Rianto Kusuma", "Siti Aminah", "Budi Santoso"))
                .body("[1].nik", equalTo("1209205708900001"));
        as("auditor", "12.09")
                .get(PATH + "/" + id + "/access-log")
                .then()
                .body("data", hasSize(1))
                .body("data[0].fields", contains("NAME", "NIK", "NIP"));
    }

    @Test
    void isNowhereInTheDatabaseInTheClear() throws SQLException {
        for (var table : List.of("handover where id =", "decision where subject_id =")) {
            assertThat(rows(table))
                    .isNotEmpty()
                    .doesNotContain("Rianto", "Aminah", "1209205708900001", "196801011990031002");
        }
    }

    private String rows(String table) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(t::text, ' ') from (select * from %s '%s') t"
                                .formatted(table, id))) {
            rows.next();
            return rows.getString(1);
        }
    }
}
