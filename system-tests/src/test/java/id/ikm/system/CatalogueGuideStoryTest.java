package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/integrating-a-catalogue.md work as they are written; only the port is this stack's. */
class CatalogueGuideStoryTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Path GUIDE =
            Path.of(System.getProperty("ikm.root", ".."), "docs", "integrating-a-catalogue.md");

    @TempDir
    Path folder;

    @Test
    void everyCommandWorks() throws IOException, InterruptedException {
        var gateway = RunningStack.get().address("GATEWAY");
        var script = COMMANDS.matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8080", gateway);

        var process = new ProcessBuilder("bash", "-euxo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("\n304\n");
        assertThat(folder.resolve("produk.csv")).content().startsWith("id,nama,");
        assertThat(folder.resolve("changes.json")).content().contains("nextCursor");
    }
}
