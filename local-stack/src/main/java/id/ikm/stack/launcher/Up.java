package id.ikm.stack.launcher;

import id.ikm.stack.keys.PersonalDataKeys;
import id.ikm.stack.process.StackException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Brings up what is not running, and answers once everything is healthy; or leaves nothing of it running. */
final class Up {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration REMINDER = Duration.ofSeconds(10);

    private final long begin = System.nanoTime();
    private final Layout layout;
    private final Parts parts;
    private final RunningParts running;
    private final PrintStream out;
    private final List<Part> ready = new ArrayList<>();
    private long reminded = begin;

    Up(Layout layout, PrintStream out) {
        this.layout = layout;
        this.parts = new Parts(layout);
        this.running = new RunningParts(layout);
        this.out = out;
    }

    void run() {
        try (StackLock lock = StackLock.take(layout)) {
            List<Part> missing = endOutdated();
            if (missing.isEmpty() && parts.all().stream().allMatch(running::isReady)) {
                out.println("IKM is up already.");
            } else {
                start(missing);
                out.printf(Locale.ROOT, "%nIKM is up after %.1f s.%n", seconds());
            }
        }
        new Addresses(out).print();
    }

    private List<Part> endOutdated() {
        List<Part> outdated = parts.all().stream()
                .filter(part -> running.process(part).filter(part::isOutdated).isPresent())
                .toList();
        if (!outdated.isEmpty()) {
            out.println("Restarting what was built anew: " + names(outdated));
            running.end(outdated, RunningParts.GRACE);
        }
        return parts.all().stream().filter(part -> !running.isRunning(part)).toList();
    }

    private void start(List<Part> missing) {
        new Preconditions(layout).check(missing);
        PersonalDataKeys.allIn(layout.folder("keys")).forEach(PersonalDataKeys::createIfMissing);
        running.forget(missing);
        Thread giveUp = new Thread(this::interrupted);
        Runtime.getRuntime().addShutdownHook(giveUp);
        try {
            List<Part> infrastructure =
                    missing.stream().filter(Parts::isInfrastructure).toList();
            infrastructure.forEach(running::start);
            await(List.of(parts.postgres()));
            missing.stream().filter(part -> !Parts.isInfrastructure(part)).forEach(running::start);
            await(parts.all());
            running.keep();
        } catch (RuntimeException e) {
            running.giveUp();
            throw e;
        }
        Runtime.getRuntime().removeShutdownHook(giveUp);
    }

    private void interrupted() {
        if (!running.hasGivenUp()) {
            out.println("Stopping what was started");
        }
        running.giveUp();
    }

    private void await(List<Part> expected) {
        List<Part> waiting = new ArrayList<>(expected);
        waiting.removeAll(ready);
        while (!waiting.isEmpty()) {
            parts.all().stream().filter(running::hasDied).findFirst().ifPresent(this::fail);
            waiting.removeIf(this::reportIfReady);
            if (seconds() > PATIENCE.toSeconds() && !waiting.isEmpty()) {
                fail(waiting.getFirst());
            }
            remind(waiting);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean reportIfReady(Part part) {
        boolean isReady = running.isReady(part);
        if (isReady) {
            ready.add(part);
            out.printf(Locale.ROOT, "  %-10s ready after %5.1f s%n", part.name(), seconds());
        }
        return isReady;
    }

    private void remind(List<Part> waiting) {
        if (!waiting.isEmpty() && System.nanoTime() - reminded > REMINDER.toNanos()) {
            reminded = System.nanoTime();
            out.println("  waiting for " + names(waiting));
        }
    }

    private void fail(Part part) {
        if (running.hasGivenUp()) {
            throw new StackException("interrupted");
        }
        String state = running.isRunning(part) ? " does not become healthy: " : " has ended: ";
        throw new StackException(
                new Preconditions(layout).diskIsFull()
                        ? part.name() + state + "the disk is full"
                        : part.name() + state + ServiceLog.reasonIn(layout.log(part.name())) + " (see "
                                + layout.log(part.name()) + ")");
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String names(List<Part> parts) {
        return String.join(", ", parts.stream().map(Part::name).toList());
    }
}
