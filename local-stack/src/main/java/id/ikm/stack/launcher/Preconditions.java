package id.ikm.stack.launcher;

import id.ikm.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What must hold before anything is started, each with its one line of advice. */
record Preconditions(Layout layout) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED = 1024 * MEGABYTE;
    private static final long FULL = 50 * MEGABYTE;

    void check(List<Part> toStart) {
        long free = freeSpace();
        if (free < NEEDED) {
            throw new StackException("Only " + free / MEGABYTE + " MB are free where " + layout.home()
                    + " is, 1 GB is needed: free some, or set IKM_HOME to a folder on another disk");
        }
        toStart.stream()
                .map(Part::port)
                .filter(port -> !PortOwner.isFree(port.number()))
                .findFirst()
                .ifPresent(this::refuse);
    }

    boolean diskIsFull() {
        return freeSpace() < FULL;
    }

    private void refuse(Port port) {
        String owner = PortOwner.of(port.number()).map(who -> " by " + who).orElse("");
        throw new StackException("Port " + port.number() + " (" + port.partName() + ") is taken" + owner
                + ": end that, or set " + port.variable() + " to a free port");
    }

    private long freeSpace() {
        try {
            Files.createDirectories(layout.home());
            return Files.getFileStore(layout.home()).getUsableSpace();
        } catch (IOException e) {
            throw new StackException("Cannot write to " + layout.home() + ": " + e.getMessage(), e);
        }
    }
}
