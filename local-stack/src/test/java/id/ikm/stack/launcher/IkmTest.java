package id.ikm.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import id.ikm.stack.issuer.SigningKey;
import id.ikm.stack.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IkmTest {

    /** Of Tink's libraries; the script hushes it in the same way. */
    private static final int FIRST_JAVA_THAT_WARNS = 24;

    @TempDir
    Path home;

    @Test
    void saysWhichPortIsTakenAndHowToChangeIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Result result = ikm(Map.of("IKM_AID_PORT", String.valueOf(taken.getLocalPort())), "up");

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.error().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " (aid)", "IKM_AID_PORT");
            assertThat(home.resolve("run/postgres.pid")).doesNotExist();
        }
    }

    @Test
    void leavesNothingRunningWhereAPartDoesNotStart() throws Exception {
        Result result = ikm(Map.of(), "up");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error().lines())
                .singleElement()
                .asString()
                .contains("has ended: ", home.resolve("logs").toString());
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(home.toString())))
                .isEmpty();
    }

    @Test
    void printsNothingButTheToken() throws Exception {
        SigningKey.keptIn(home.resolve("issuer"));

        Result result = ikm(Map.of("IKM_ISSUER_PORT", "9999"), "token", "admin", "--region", "12.09", "--hours=2");

        var claims = SignedJWT.parse(result.output().strip()).getJWTClaimsSet();
        assertThat(result.error()).isEmpty();
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9999");
        assertThat(claims.getSubject()).isEqualTo("admin@12.09");
    }

    @Test
    void refusesAnUnknownRoleWithTheListOfRoles() throws Exception {
        Result result = ikm(Map.of(), "token", "mayor");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).isEmpty();
        assertThat(result.error()).contains("mayor", "registry-officer", "event-subscriber");
    }

    @Test
    void refusesAMalformedRegion() throws Exception {
        Result result = ikm(Map.of(), "token", "admin", "--region", "1209");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).contains("1209", "12.09");
    }

    @Test
    void saysThatThereIsNoIssuerYet() throws Exception {
        Result result = ikm(Map.of(), "token", "admin");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("./ikm up");
    }

    @Test
    void refusesWordsItDoesNotKnow() throws Exception {
        assertThat(ikm(Map.of(), "down", "--now").exitCode()).isEqualTo(2);
        assertThat(ikm(Map.of(), "logs", "nobody").error()).contains("registry", "postgres");
    }

    @Test
    void showsAStackThatIsNotRunning() throws Exception {
        Result result = ikm(Map.of(), "status");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("gateway", "stopped");
    }

    /** In a process of its own, as ./ikm does it, with a repository in which nothing is built. */
    private Result ikm(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        if (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(
                "-Dikm.root=" + home, "-cp", System.getProperty("java.class.path"), "id.ikm.stack.launcher.Ikm"));
        command.addAll(List.of(words));
        Path error = Files.createTempFile(home, "error", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(error.toFile());
        builder.environment().put("IKM_HOME", home.toString());
        for (Port port : Port.values()) {
            builder.environment().put(port.variable(), String.valueOf(Ports.free()));
        }
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output, Files.readString(error));
    }

    private record Result(int exitCode, String output, String error) {}
}
