package id.ikm.stack.launcher;

import id.ikm.stack.postgres.PostgresBinaries;
import id.ikm.stack.postgres.PostgresServer;
import id.ikm.stack.postgres.PostgresSettings;
import java.nio.file.Path;

/** The database server of the stack. */
final class PostgresPart implements Part {

    private static final String[] DATABASES = {"registry", "aid", "training", "reporting"};

    private final Path home;
    private final Path log;
    private boolean databasesExist;

    PostgresPart(Layout layout) {
        this.home = layout.folder("postgres");
        this.log = layout.log("postgres");
    }

    @Override
    public Port port() {
        return Port.POSTGRES;
    }

    @Override
    public String mark() {
        return home.resolve("data").toString();
    }

    @Override
    public ProcessHandle launch() {
        return server().launch();
    }

    @Override
    public boolean isReady(ProcessHandle process) {
        PostgresServer server = server();
        if (!databasesExist && server.isReady(process)) {
            server.databases().createIfMissing(DATABASES);
            databasesExist = true;
        }
        return databasesExist;
    }

    @Override
    public void askToEnd(ProcessHandle process) {
        server().stop();
    }

    @Override
    public boolean isOutdated(ProcessHandle process) {
        return false;
    }

    private PostgresServer server() {
        return new PostgresServer(
                PostgresBinaries.unpackedUnder(home), new PostgresSettings(home, port().number(), log, true));
    }
}
