package id.ikm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The PostgreSQL, Kafka and issuer that all test JVMs of one Maven run share, and settings of the services; the first one starts them. */
record SharedStack(String kafka, String issuer, Map<String, String> settings) {

    private static final Duration START = Duration.ofSeconds(120);

    static SharedStack obtain() {
        Path target = root().resolve("local-stack/target");
        ProcessHandle owner = owner();
        Path folder = target.resolve("test-stacks").resolve(String.valueOf(owner.pid()));
        try {
            Files.createDirectories(folder.getParent());
            try (FileChannel channel = FileChannel.open(
                            target.resolve("test-stacks.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return isRunning(folder) ? read(folder) : start(target, folder, owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SharedStack start(Path target, Path folder, ProcessHandle owner) throws IOException {
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new IllegalStateException("local-stack is not built: run ./mvnw -pl local-stack process-classes");
        }
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        Process holder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.logging.config.file=" + target.resolve("classes/quiet-logging.properties"),
                        "-cp",
                        target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                        "id.ikm.stack.teststack.TestStack",
                        folder.toString(),
                        String.valueOf(owner.pid())))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Awaitility.await("the test stack")
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !holder.isAlive() || isRunning(folder));
        if (!holder.isAlive()) {
            throw new IllegalStateException("The test stack does not start, see " + log);
        }
        return read(folder);
    }

    private static boolean isRunning(Path folder) throws IOException {
        return Files.exists(addresses(folder))
                && ProcessHandle.of(Long.parseLong(load(folder).getProperty("pid")))
                        .isPresent();
    }

    private static SharedStack read(Path folder) throws IOException {
        Properties addresses = load(folder);
        var settings = addresses.stringPropertyNames().stream()
                .filter(name -> name.startsWith("IKM_"))
                .collect(Collectors.toMap(name -> name, addresses::getProperty));
        return new SharedStack(addresses.getProperty("kafka"), addresses.getProperty("issuer"), settings);
    }

    private static Properties load(Path folder) throws IOException {
        Properties addresses = new Properties();
        try (var reader = Files.newBufferedReader(addresses(folder))) {
            addresses.load(reader);
        }
        return addresses;
    }

    private static Path addresses(Path folder) {
        return folder.resolve("addresses.properties");
    }

    /** Maven, or the IDE: the nearest ancestor that is a JVM (between it and a test JVM there may be a shell). */
    private static ProcessHandle owner() {
        ProcessHandle self = ProcessHandle.current();
        for (var next = self.parent(); next.isPresent(); next = next.get().parent()) {
            if (next.get().info().command().orElse("").endsWith("/java")) {
                return next.get();
            }
        }
        return self;
    }

    private static Path root() {
        String given = System.getProperty("ikm.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("ikm"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Start the tests inside the repository, or set -Dikm.root");
    }
}
