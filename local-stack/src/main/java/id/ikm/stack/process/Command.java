package id.ikm.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One program run to its end. */
public record Command(int exitCode, String output) {

    public static Command run(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Command(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(130, "interrupted");
        }
    }

    public boolean succeeded() {
        return exitCode == 0;
    }

    public String lastLine() {
        return output.substring(output.lastIndexOf('\n') + 1);
    }
}
