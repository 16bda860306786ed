package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database cuts every connection in the middle of a commit: what a crash leaves is what it leaves here. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class InterruptedImportTest {

    private static final int ROWS = 450;

    /** After so many rows; what is stored at once begins anew after each. */
    private static final Map<ImportOrder.Mode, List<Integer>> CUTS = Map.of(
            ImportOrder.Mode.VALID_ROWS, List.of(50, 120, 180, 230, 300, 360),
            ImportOrder.Mode.ALL_OR_NOTHING, List.of(50, 230));

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource
    void losesNoRowAndDoublesNone(ImportOrder.Mode mode) throws SQLException {
        var mark = "Putus" + UUID.randomUUID().toString().replace("-", "");
        var rows = IntStream.range(0, ROWS)
                .mapToObj(i -> aRow(Map.of(DirectoryColumn.NAME, mark + " " + i)))
                .toArray(String[]::new);
        var checked = rested(upload(sheet(rows), "&mode=" + mode));

        commit(checked).then().statusCode(202);
        for (int at : CUTS.get(mode)) {
            await().ignoreExceptions()
                    .atMost(Duration.ofSeconds(180))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> rowsDone(checked.path("id")) >= at);
            cutAllConnections();
        }

        await().ignoreExceptions().atMost(Duration.ofSeconds(300)).untilAsserted(() -> assertThat(asOfficer()
                        .get(ImportFixtures.PATH + "/" + checked.path("id"))
                        .<String>path("state"))
                .isEqualTo("DONE"));
        assertThat(count("select count(*) from business where name like ?", mark + "%"))
                .isEqualTo(ROWS);
        assertThat(count("select count(distinct name) from business where name like ?", mark + "%"))
                .isEqualTo(ROWS);
    }

    private static int rowsDone(String id) {
        return asOfficer().get(ImportFixtures.PATH + "/" + id).path("progress.rows");
    }

    /** Those of the service; autovacuum works in the same database and may be ended by nobody but a superuser. */
    private void cutAllConnections() throws SQLException {
        count(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user"
                        + " and pid <> pg_backend_pid() and ? = ''",
                "");
    }

    private long count(String sql, String value) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
