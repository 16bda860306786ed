package id.ikm.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ikm.stack.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();

    @TempDir
    Path folder;

    private PostgresServer server;
    private ProcessHandle process;

    @BeforeEach
    void start() {
        server = new PostgresServer(
                PostgresBinaries.unpackedUnder(BINARIES),
                new PostgresSettings(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), false));
        process = server.start();
        server.databases().createIfMissing("registry");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsDataOverARestart() throws Exception {
        query("create table batik (name text); insert into batik values ('Parang') returning name");

        server.stop();
        assertThat(process.isAlive()).isFalse();
        process = server.start();
        server.databases().createIfMissing("registry");

        assertThat(query("select name from batik")).isEqualTo("Parang");
    }

    @Test
    void startsAfterItWasKilledThoughItsLockNamesALivingProcess() throws Exception {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Path lock = folder.resolve("postgres/data/postmaster.pid");
        Files.writeString(lock, Files.readString(lock).replaceFirst("\\d+", "" + stranger.pid()));

        process = server.start();

        assertThat(query("select 1")).isEqualTo("1");
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void answersWithTheServerThatRunsAlready() {
        assertThat(server.launch().pid()).isEqualTo(process.pid());
    }

    @Test
    void offersTheOwnersTheExtensionsThatSearchingNeeds() throws Exception {
        query("create extension pg_trgm; create extension unaccent; create extension btree_gist; select 1");

        assertThat(query("select unaccent('Élan') || lower('É')")).isEqualTo("Elané");
    }

    @Test
    void sortsByCodePointWhateverTheMachineSpeaks() throws Exception {
        assertThat(query("select string_agg(x, '' order by x) from (values ('b'), ('a'), ('B'), ('é')) v(x)"))
                .isEqualTo("Babé");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.databases().urlOf("registry"), "registry", "registry");
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
