package id.ikm.aid.handover;

import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.SealedHandovers.aSealedHandover;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.file.FileConfig;
import id.ikm.testkit.LocalStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does who has the database and no scruples. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class AlteredHandoverTest {

    @Inject
    AgroalDataSource database;

    @Inject
    FileConfig files;

    private String id;

    @BeforeEach
    void seal() {
        id = aSealedHandover();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "occasion  | update handover set handed_over_on = '2025-01-02' where id = '%s'",
                "occasion  | update handover set ceremony = 'Lain' where id = '%s'",
                "recipient | update handover set recipient_name = 'Keponakan' where id = '%s'",
                "recipient | update handover set industry_recipient = true where id = '%s'",
                "items     | update handover_item set quantity = 1 where handover_id = '%s'",
                "items     | update handover_item set unit_value = 9 where handover_id = '%s'",
                "items     | delete from handover_item where handover_id = '%s'",
                "items     | update handover set total_value = 9 where id = '%s'",
                "basis     | update handover set basis = '{\"other\": \"SK\"}' where id = '%s'",
                "scene     | update handover set scene = '{\"place\": \"Rumah\"}' where id = '%s'",
                "parties   | update handover set parties = jsonb_set(parties, '{all,0,post}', '\"Bupati\"') where id = '%s'",
                "parties   | update handover set parties = jsonb_set(parties, '{all,1,particulars,NAME,sealed}', '\"AAAA\"') where id = '%s'",
                "evidence  | update handover set evidence = '{\"photos\": [], \"signatures\": []}' where id = '%s'",
                "recording | update handover set recorded_by = 'nobody' where id = '%s'"
            })
    void isFoundWithThePartThatWasAltered(String part, String sql) throws SQLException {
        assertThatThrownBy(() -> run(sql.formatted(id))).hasMessageContaining("sealed");

        run("alter table handover disable trigger user; alter table handover_item disable trigger user; "
                + sql.formatted(id)
                + "; alter table handover enable trigger user; alter table handover_item enable trigger user");

        for (var found : new ValidatableResponse[] {
            verified(), as("auditor", "12.09").get(PATH + "/" + id + "/seal").then()
        }) {
            found.statusCode(200)
                    .body("intact", equalTo(false))
                    .body("parts.findAll { !it.intact }.name", contains(part));
        }
    }

    @Test
    void isFoundWhereTheSealWasAlteredWithIt() throws SQLException {
        run(
                "alter table handover disable trigger user; update handover set seal = jsonb_set(seal, '{parts,0,sha256}', '\""
                        + "0".repeat(64) + "\"') where id = '" + id + "'; alter table handover enable trigger user");

        verified().body("intact", equalTo(false));
    }

    @Test
    void isFoundWhereAPhotoWasExchangedOnTheDisk() throws IOException {
        String sha256 = as("auditor", "12.09").get(PATH + "/" + id).path("evidence.photos[0].sha256");
        String photo = as("auditor", "12.09").get(PATH + "/" + id).path("evidence.photos[0].fileId");
        try (var kept = Files.walk(files.folder())) {
            Files.writeString(
                    kept.filter(file -> file.endsWith(sha256)).findFirst().orElseThrow(), "another");
        }

        verified().body("intact", equalTo(false)).body("damagedFiles", contains(photo));
    }

    private ValidatableResponse verified() {
        return as("auditor", "12.09")
                .body(Map.of())
                .post(PATH + "/" + id + "/verification")
                .then()
                .statusCode(200);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
