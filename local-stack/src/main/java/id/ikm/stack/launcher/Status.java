package id.ikm.stack.launcher;

import java.io.PrintStream;
import java.util.List;

/** Each process with its port and health. */
record Status(Layout layout, PrintStream out) {

    /** Whether everything is up. */
    boolean print() {
        RunningParts running = new RunningParts(layout);
        List<Part> parts = new Parts(layout).all();
        out.printf("%-10s %8s %6s  %s%n", "NAME", "PROCESS", "PORT", "HEALTH");
        parts.forEach(part -> out.printf(
                "%-10s %8s %6d  %s%n",
                part.name(),
                running.process(part)
                        .map(process -> String.valueOf(process.pid()))
                        .orElse("-"),
                part.port().number(),
                health(running, part)));
        return parts.stream().allMatch(running::isReady);
    }

    private static String health(RunningParts running, Part part) {
        if (running.isRunning(part)) {
            return running.isReady(part) ? "ready" : "not ready";
        }
        return running.hasDied(part) ? "died" : "stopped";
    }
}
