package id.ikm.stack.launcher;

import java.io.PrintStream;
import java.util.List;

/** Ends every process of the stack; data stay. */
record Down(Layout layout, PrintStream out) {

    void run() {
        try (StackLock lock = StackLock.take(layout)) {
            RunningParts running = new RunningParts(layout);
            List<Part> parts = new Parts(layout).all();
            long alive = parts.stream().filter(running::isRunning).count();
            if (alive > 0) {
                out.println("Stopping " + alive + " processes (the first time after a build this takes longer)");
            }
            running.end(parts, RunningParts.GRACE);
            out.println(alive > 0 ? "IKM is down." : "IKM is down already.");
        }
    }
}
