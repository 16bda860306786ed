package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.A_PRODUCER;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessHistoryTest {

    @Inject
    DataSource database;

    @Test
    void showsTheRecordAsItWasAtAnyMoment() {
        var before = Instant.now().minusSeconds(3600);
        var command = aBusiness();
        var id = registered(command);
        var registered = Instant.now();
        renamed(id, 0, "Nama Kedua");

        asOf(id, registered).statusCode(200).body("name", equalTo(command.name()));
        asOf(id, Instant.now()).statusCode(200).body("name", equalTo("Nama Kedua"));
        asOf(id, before)
                .statusCode(404)
                .body("detail", equalTo("Usaha %s belum terdaftar pada saat itu.".formatted(id)));
    }

    @Test
    void isIntactWhileNobodyTouchesIt() {
        var id = registered(aBusiness());
        renamed(id, 0, "Nama Kedua");

        verification(id)
                .body("intact", equalTo(true))
                .body("changes", equalTo(2))
                .body("firstBrokenVersion", nullValue())
                .body("headHash.length()", equalTo(64));
        as("auditor").get(PATH + "/" + id + "/history").then().body("data.hash", hasSize(2));
    }

    @Test
    void isInsertOnly() {
        var id = registered(aBusiness());

        assertThatThrownBy(() -> execute("update business_change set reason = 'lain' where business_id = '%s'", id))
                .hasMessageContaining("only ever added");
        assertThatThrownBy(() -> execute("delete from business_change where business_id = '%s'", id))
                .hasMessageContaining("only ever added");
    }

    @Test
    void showsALineThatWasAlteredBehindItsBack() throws SQLException {
        var id = registered(aBusiness());
        renamed(id, 0, "Nama Kedua");
        renamed(id, 1, "Nama Ketiga");

        tamper("update business_change set changed_by = 'orang lain' where business_id = '%s' and version = 1", id);

        verification(id).body("intact", equalTo(false)).body("firstBrokenVersion", equalTo(1));
    }

    @Test
    void showsALineThatWasAlteredTogetherWithItsHash() throws SQLException {
        var id = registered(aBusiness());
        renamed(id, 0, "Nama Kedua");
        renamed(id, 1, "Nama Ketiga");

        tamper("""
                update business_change c set reason = 'palsu',
                    hash = business_change_hash(
                        (select p.hash from business_change p where p.business_id = c.business_id and p.version = 0),
                        row(c.business_id, c.version, c.kind, c.changed_by, c.changed_at, 'palsu', c.before, c.after, null)
                            ::business_change)
                where business_id = '%s' and version = 1""", id);

        verification(id).body("intact", equalTo(false)).body("firstBrokenVersion", equalTo(2));
    }

    @Test
    void showsALineThatWasTakenOutOfTheMiddleOrOffTheEnd() throws SQLException {
        var middle = registered(aBusiness());
        renamed(middle, 0, "Nama Kedua");
        renamed(middle, 1, "Nama Ketiga");
        tamper("delete from business_change where business_id = '%s' and version = 1", middle);
        verification(middle).body("intact", equalTo(false)).body("firstBrokenVersion", equalTo(2));

        var end = registered(aBusiness());
        renamed(end, 0, "Nama Kedua");
        tamper("delete from business_change where business_id = '%s' and version = 1", end);
        verification(end).body("intact", equalTo(false)).body("firstBrokenVersion", equalTo(1));
    }

    private static void renamed(String id, long version, String name) {
        asOfficer()
                .body(aChangeTo(name, A_PRODUCER, "ganti nama"))
                .header("If-Match", "\"%d\"".formatted(version))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asOf(String id, Instant moment) {
        return asOfficer()
                .queryParam("asOf", moment.toString())
                .get(PATH + "/" + id)
                .then();
    }

    private static ValidatableResponse verification(String id) {
        return as("auditor")
                .get(PATH + "/" + id + "/history/verification")
                .then()
                .statusCode(200);
    }

    /** As somebody could who owns the database. */
    private void tamper(String sql, String id) throws SQLException {
        execute("""
                begin;
                alter table business_change disable trigger business_change_insert_only;
                """ + sql + """
                ;
                alter table business_change enable trigger business_change_insert_only;
                commit""", id);
    }

    private void execute(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(id));
        }
    }
}
