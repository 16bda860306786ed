package id.ikm.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartsTest {

    private static final Duration GRACE = Duration.ofSeconds(5);

    @TempDir
    Path home;

    private Process stranger;
    private RunningParts running;
    private Part part;

    @BeforeEach
    void prepare() throws IOException {
        stranger = new ProcessBuilder("sleep", "60").start();
        Layout layout = new Layout(home, home);
        running = new RunningParts(layout);
        part = new JavaPart(Port.AID, layout, List.of("-version"), Map.of(), process -> true);
    }

    @AfterEach
    void endTheStranger() {
        stranger.destroyForcibly();
    }

    @Test
    void doesNotEndAProcessThatGotTheIdOfADeadPart() throws Exception {
        rememberedAs(stranger.pid());

        running.end(List.of(part), GRACE);

        assertThat(stranger.isAlive()).isTrue();
        assertThat(running.isRunning(part)).isFalse();
        assertThat(home.resolve("run/aid.pid")).doesNotExist();
    }

    @Test
    void endsAProcessThatCarriesThePartsMark() throws Exception {
        Process own = new ProcessBuilder("sh", "-c", "sleep 60; exit", part.mark()).start();
        rememberedAs(own.pid());
        assertThat(running.isRunning(part)).isTrue();

        running.end(List.of(part), GRACE);

        assertThat(own.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsByForceWhatDoesNotComply() throws Exception {
        Process stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; echo; while :; do sleep 60; done", part.mark()).start();
        stubborn.getInputStream().read();
        rememberedAs(stubborn.pid());

        running.end(List.of(part), Duration.ofMillis(300));

        assertThat(stubborn.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void knowsADeadPartFromOneThatWasNeverStarted() throws Exception {
        assertThat(running.hasDied(part)).isFalse();

        rememberedAs(stranger.pid());

        assertThat(running.hasDied(part)).isTrue();
    }

    private void rememberedAs(long pid) throws IOException {
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/aid.pid"), pid + "\n");
    }
}
