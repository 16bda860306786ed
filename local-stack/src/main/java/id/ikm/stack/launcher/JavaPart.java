package id.ikm.stack.launcher;

import id.ikm.stack.process.DetachedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A part that is a JVM: Kafka, the issuer, or one of the services. */
record JavaPart(
        Port port, Layout layout, List<String> command, Map<String, String> settings, Predicate<ProcessHandle> ready)
        implements Part {

    /** From this Java on libraries that use {@code Unsafe} make the JVM warn at every start. */
    private static final int WARNS_OF_UNSAFE = 24;

    @Override
    public String mark() {
        return "-Dikm.part=" + layout.pidFile(name());
    }

    @Override
    public ProcessHandle launch() {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), mark()));
        words.addAll(quickStart());
        words.addAll(
                List.of(System.getenv().getOrDefault("IKM_JAVA_OPTIONS", "").split(" ")));
        words.removeIf(String::isBlank);
        words.addAll(command);
        return DetachedProcess.start(words, settings, layout.log(name()));
    }

    @Override
    public boolean isReady(ProcessHandle process) {
        return ready.test(process);
    }

    @Override
    public void askToEnd(ProcessHandle process) {
        process.destroy();
    }

    @Override
    public boolean isOutdated(ProcessHandle process) {
        try {
            Instant built = Files.getLastModifiedTime(layout.jar(name())).toInstant();
            Instant started = Files.getLastModifiedTime(layout.pidFile(name())).toInstant();
            return built.isAfter(started);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Half the processor time until a service is ready: only the quick compiler, and classes from an archive that the
     * JVM checks at its start. It writes it at its end, if that is wanted: a stack beside the usual one lives too short.
     */
    private List<String> quickStart() {
        List<String> options = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Xlog:all=error:stderr"));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        Path archive = layout.sharedArchive(this);
        deleteIfOlderThanTheCode(archive);
        if (layout.isUsual()) {
            options.add("-XX:+AutoCreateSharedArchive");
        }
        if (layout.isUsual() || Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        return options;
    }

    /** The JVM would not use it, but neither would it write a new one. */
    private void deleteIfOlderThanTheCode(Path archive) {
        if (archive.toFile().lastModified() < layout.code(this).toFile().lastModified()) {
            archive.toFile().delete();
        }
    }
}
