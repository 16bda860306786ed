package id.ikm.stack.teststack;

import com.sun.net.httpserver.HttpExchange;
import id.ikm.stack.issuer.IssuerServer;
import id.ikm.stack.kafka.KafkaBroker;
import id.ikm.stack.keys.PersonalDataKeys;
import id.ikm.stack.postgres.Databases;
import id.ikm.stack.postgres.PostgresBinaries;
import id.ikm.stack.postgres.PostgresServer;
import id.ikm.stack.postgres.PostgresSettings;
import id.ikm.stack.process.Folders;
import id.ikm.stack.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Holds PostgreSQL, Kafka and an issuer for the tests of one Maven run, and ends with that run. */
public final class TestStack {

    private final Path folder;
    private final PostgresServer postgres;
    private final int kafkaPort = Ports.free();
    private volatile KafkaBroker kafka;
    private IssuerServer issuer;

    private TestStack(Path folder) {
        this.folder = folder;
        PostgresBinaries binaries = PostgresBinaries.unpackedUnder(
                folder.resolveSibling("../postgres").normalize());
        this.postgres = new PostgresServer(
                binaries,
                new PostgresSettings(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), false));
    }

    /** {@code TestStack FOLDER OWNER_PID}: the addresses appear in FOLDER/addresses.properties. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ProcessHandle owner = ProcessHandle.of(Long.parseLong(arguments[1])).orElse(ProcessHandle.current());
        removeAbandoned(folder);
        TestStack stack = new TestStack(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        stack.start();
        owner.onExit().join();
        System.exit(0);
    }

    private void start() throws Exception {
        Files.createDirectories(folder);
        CompletableFuture<Void> database = CompletableFuture.runAsync(postgres::start);
        CompletableFuture<Void> broker =
                CompletableFuture.runAsync(() -> kafka = KafkaBroker.start(folder.resolve("kafka"), kafkaPort));
        issuer = IssuerServer.start(folder.resolve("issuer"), 0);
        PersonalDataKeys.allIn(folder.resolve("keys")).forEach(PersonalDataKeys::createIfMissing);
        broker.join();
        database.join();
        Databases databases = postgres.databases();
        issuer.answer("/databases/", exchange -> freshDatabase(exchange, databases));
        writeAddresses();
    }

    private Map<String, Object> freshDatabase(HttpExchange exchange, Databases databases) {
        String path = exchange.getRequestURI().getPath();
        String service = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^a-z]", "_");
        String name = service + "_" + UUID.randomUUID().toString().substring(0, 8);
        databases.createIfMissing(name);
        return Map.of("url", databases.urlOf(name), "user", name, "password", name);
    }

    private void writeAddresses() throws IOException {
        Properties addresses = new Properties();
        addresses.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        addresses.setProperty("kafka", "127.0.0.1:" + kafkaPort);
        addresses.setProperty("issuer", issuer.url());
        PersonalDataKeys.allIn(folder.resolve("keys")).forEach(keys -> addresses.putAll(keys.settings()));
        Path unfinished = folder.resolve("addresses.new");
        try (var writer = Files.newBufferedWriter(unfinished)) {
            addresses.store(writer, null);
        }
        Files.move(unfinished, folder.resolve("addresses.properties"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void stop() {
        if (issuer != null) {
            issuer.stop();
        }
        postgres.stop();
        if (kafka != null) {
            kafka.stop();
        }
        Folders.delete(folder);
    }

    /**
     * Removes what killed runs left; a PostgreSQL among them ends by itself once its folder is gone. A run's folder
     * is named after its owner's process id.
     */
    private static void removeAbandoned(Path own) throws IOException {
        Files.createDirectories(own);
        for (Path run : Folders.in(own.getParent())) {
            long owner = Long.parseLong(run.getFileName().toString());
            if (run.equals(own) || ProcessHandle.of(owner).isEmpty()) {
                Folders.delete(run);
            }
        }
        Files.createDirectories(own);
    }
}
