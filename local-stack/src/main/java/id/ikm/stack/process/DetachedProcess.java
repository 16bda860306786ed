package id.ikm.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A process that outlives the one that started it, in a session of its own so that Ctrl-C does not reach it. */
public final class DetachedProcess {

    private static final List<String> OWN_SESSION = ownSession();

    private DetachedProcess() {}

    /** Its output goes to the log, which is begun anew; the one before is kept beside it. */
    public static ProcessHandle start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(OWN_SESSION.stream(), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return builder.start().toHandle();
        } catch (IOException e) {
            throw new StackException("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> ownSession() {
        if (Command.run(List.of("setsid", "true")).succeeded()) {
            return List.of("setsid");
        }
        List<String> perl = List.of("perl", "-e", "use POSIX; setsid(); exec @ARGV;");
        return Command.run(Stream.concat(perl.stream(), Stream.of("true")).toList())
                        .succeeded()
                ? perl
                : List.of();
    }
}
