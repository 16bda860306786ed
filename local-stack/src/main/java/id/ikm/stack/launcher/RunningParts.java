package id.ikm.stack.launcher;

import id.ikm.stack.process.StackException;
import id.ikm.stack.process.Waiting;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and ends parts, and knows which of them this call has started. */
final class RunningParts {

    /** After a build a JVM takes its time to end, because it writes its archive of classes. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final Duration HURRY = Duration.ofSeconds(5);
    private static final Duration FORCE = Duration.ofSeconds(5);

    private final Layout layout;
    private final List<Part> started = new ArrayList<>();
    private final long begin = System.currentTimeMillis();
    private volatile boolean givenUp;

    RunningParts(Layout layout) {
        this.layout = layout;
    }

    Optional<ProcessHandle> process(Part part) {
        return PidFile.of(layout, part).process();
    }

    boolean isRunning(Part part) {
        return process(part).isPresent();
    }

    boolean isReady(Part part) {
        return process(part).filter(part::isReady).isPresent();
    }

    boolean hasDied(Part part) {
        return PidFile.of(layout, part).exists() && !isRunning(part);
    }

    synchronized void start(Part part) {
        if (givenUp) {
            throw new StackException("interrupted");
        }
        started.add(part);
        PidFile.of(layout, part).write(part.launch());
    }

    /** Ends what this call has started, for a start that came to nothing; nothing can be started any more. */
    synchronized void giveUp() {
        givenUp = true;
        end(started, HURRY);
        started.forEach(this::discardArchive);
        started.clear();
    }

    boolean hasGivenUp() {
        return givenUp;
    }

    /** An archive of a start that did not come to its end would slow down every start to come. */
    private void discardArchive(Part part) {
        File archive = layout.sharedArchive(part).toFile();
        if (archive.lastModified() >= begin) {
            archive.delete();
        }
    }

    synchronized void keep() {
        started.clear();
    }

    /** The last started first; those on the same level together, because a service takes seconds to end. */
    void end(List<Part> parts, Duration grace) {
        endTogether(parts.stream().filter(part -> !Parts.isInfrastructure(part)).toList(), grace);
        endTogether(parts.stream().filter(part -> part.port() != Port.POSTGRES).toList(), grace);
        endTogether(parts, GRACE);
    }

    private void endTogether(List<Part> parts, Duration grace) {
        parts.forEach(part -> process(part).ifPresent(part::askToEnd));
        Waiting.until(grace, () -> parts.stream().noneMatch(this::isRunning));
        parts.forEach(part -> process(part).ifPresent(RunningParts::force));
        Waiting.until(FORCE, () -> parts.stream().noneMatch(this::isRunning));
        forget(parts);
    }

    private static void force(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    void forget(List<Part> ended) {
        for (Part part : ended) {
            process(part).ifPresent(process -> {
                throw new StackException(part.name() + " does not end: process " + process.pid());
            });
            PidFile.of(layout, part).delete();
        }
    }
}
