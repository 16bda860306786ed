package id.ikm.stack.postgres;

import id.ikm.stack.process.Command;
import id.ikm.stack.process.DetachedProcess;
import id.ikm.stack.process.Folders;
import id.ikm.stack.process.StackException;
import id.ikm.stack.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One PostgreSQL server: its data are created at the first start and kept between starts. */
public final class PostgresServer {

    private static final String UNFINISHED = "creating-";
    private static final Duration START = Duration.ofSeconds(60);

    private final PostgresBinaries binaries;
    private final PostgresSettings settings;
    private final OrdinaryUser user = OrdinaryUser.ofThisMachine();

    public PostgresServer(PostgresBinaries binaries, PostgresSettings settings) {
        this.binaries = binaries;
        this.settings = settings;
    }

    /** Answers once the server accepts connections. */
    public ProcessHandle start() {
        ProcessHandle process = launch();
        awaitReady(process);
        return process;
    }

    /** Answers with the server that runs on these data already, where there is one. */
    public ProcessHandle launch() {
        if (!Files.exists(settings.data())) {
            createCluster();
        }
        return runningServer().orElseGet(this::launchAnew);
    }

    private ProcessHandle launchAnew() {
        Stream<String> command = Stream.concat(
                Stream.of(program("postgres"), "-D", settings.data().toString()), settings.asArguments().stream());
        user.owns(settings.home());
        return DetachedProcess.start(user.runs(command), Map.of(), settings.log());
    }

    /** A lock left by a killed server is removed, because its process id may by now be that of another program. */
    private Optional<ProcessHandle> runningServer() {
        Optional<ProcessHandle> server = pidInLock().flatMap(ProcessHandle::of).filter(process -> process.info()
                .commandLine()
                .orElse("")
                .contains(settings.data().toString()));
        if (server.isEmpty()) {
            settings.lock().toFile().delete();
        }
        return server;
    }

    private Optional<Long> pidInLock() {
        try {
            return Optional.of(
                    Long.parseLong(Files.readAllLines(settings.lock()).getFirst()));
        } catch (IOException | NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    public void awaitReady(ProcessHandle process) {
        boolean ready = Waiting.until(START, () -> !process.isAlive() || isReady(process));
        if (!ready || !process.isAlive()) {
            throw new StackException("PostgreSQL does not start, see " + settings.log());
        }
    }

    public Databases databases() {
        try {
            return new Databases(settings.port(), Files.readString(settings.superuserPassword()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        Command.run(user.runs(
                Stream.of(program("pg_ctl"), "stop", "-D", settings.data().toString(), "-m", "fast", "-t", "30")));
    }

    /** The server writes its state into the eighth line of this file. */
    public boolean isReady(ProcessHandle process) {
        try {
            List<String> lines = Files.readAllLines(settings.lock());
            return lines.size() >= 8
                    && lines.getFirst().equals(String.valueOf(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    /** Made under another name, so that an interrupted start leaves nothing half made behind. */
    private void createCluster() {
        try {
            Files.createDirectories(settings.home());
            Files.writeString(settings.superuserPassword(), UUID.randomUUID().toString());
            Files.setPosixFilePermissions(settings.superuserPassword(), PosixFilePermissions.fromString("rw-------"));
            Folders.deleteIn(settings.home(), UNFINISHED);
            Path unfinished = Files.createTempDirectory(settings.home(), UNFINISHED);
            user.owns(settings.home());
            Command initdb = Command.run(user.runs(initdb(unfinished)));
            if (!initdb.succeeded()) {
                throw new StackException("PostgreSQL cannot create its data folder: " + initdb.lastLine());
            }
            Files.move(unfinished, settings.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackException("PostgreSQL cannot create its data folder: " + e.getMessage(), e);
        }
    }

    private Stream<String> initdb(Path data) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        Stream<String> always =
                Stream.of(program("initdb"), "-D", data.toString(), "--username=postgres", "--encoding=UTF8");
        Stream<String> access = Stream.of("--auth=scram-sha-256", "--pwfile=" + settings.superuserPassword());
        // Sorted by code point and with Unicode's case rules, alike on every operating system.
        Stream<String> locale = Stream.of(
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + (mac ? "en_US.UTF-8" : "C.UTF-8"));
        Stream<String> speed = settings.durable() ? Stream.of() : Stream.of("--no-sync");
        return Stream.of(always, access, locale, speed).flatMap(words -> words);
    }

    private String program(String name) {
        return binaries.program(name);
    }
}
