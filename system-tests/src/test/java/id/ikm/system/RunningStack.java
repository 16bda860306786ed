package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.demo.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The whole system, started as a newcomer would by {@code ./ikm up}, on ports and in a folder of its own. */
final class RunningStack {

    private static final List<String> PARTS =
            List.of("GATEWAY", "REGISTRY", "AID", "TRAINING", "REPORTING", "ISSUER", "POSTGRES", "KAFKA");
    private static final RunningStack ONE = start();

    private final Path root =
            Path.of(System.getProperty("ikm.root", "..")).toAbsolutePath().normalize();
    private final Path home =
            Path.of("target", "stack-" + ProcessHandle.current().pid()).toAbsolutePath();
    private final Map<String, String> environment = new HashMap<>();

    private RunningStack() {
        environment.put("IKM_HOME", home.toString());
        environment.put("IKM_BUILD", "never");
        var ports = freePorts(PARTS.size());
        for (int i = 0; i < PARTS.size(); i++) {
            environment.put("IKM_" + PARTS.get(i) + "_PORT", String.valueOf(ports.get(i)));
        }
    }

    /** The one stack of this test run; it stops with it. */
    static RunningStack get() {
        return ONE;
    }

    private static RunningStack start() {
        var stack = new RunningStack();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        stack.ikm("up");
        return stack;
    }

    Api api() {
        return new Api(address("GATEWAY"), address("ISSUER"));
    }

    String address(String part) {
        return "http://localhost:" + environment.get("IKM_" + part + "_PORT");
    }

    String bootstrapServers() {
        return "localhost:" + environment.get("IKM_KAFKA_PORT");
    }

    Connection database(String service) throws SQLException {
        var url = "jdbc:postgresql://localhost:%s/%s".formatted(environment.get("IKM_POSTGRES_PORT"), service);
        return DriverManager.getConnection(url, service, service);
    }

    /** As {@code kill -9}: no chance to finish anything. */
    void kill(String part) {
        var process = process(part);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The part stays, but neither answers nor goes on until {@link #thaw}. */
    void freeze(String part) {
        run(List.of("kill", "-STOP", String.valueOf(process(part).pid())));
    }

    void thaw(String part) {
        run(List.of("kill", "-CONT", String.valueOf(process(part).pid())));
    }

    /** What the parts that are started from now on find in their environment; null takes it away. */
    void set(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
    }

    /** Starts again what is not running, and waits until all is healthy. */
    void recover() {
        ikm("up");
    }

    String ikm(String... arguments) {
        return run(Stream.concat(Stream.of(root.resolve("ikm").toString()), Stream.of(arguments))
                .toList());
    }

    private void stop() {
        ikm("down");
    }

    private ProcessHandle process(String part) {
        try {
            var pid =
                    Files.readString(home.resolve("run").resolve(part + ".pid")).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as("%s%n%s", command, output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Below those that systems give to outgoing connections: a part that was killed finds its port free again. */
    private static List<Integer> freePorts(int count) {
        return new Random()
                .ints(20_000, 32_000)
                .filter(RunningStack::isFree)
                .distinct()
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
