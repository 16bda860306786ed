package id.ikm.stack.launcher;

import id.ikm.stack.process.StackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two calls of ./ikm from starting and stopping the same stack at once; ends with the process. */
record StackLock(FileLock lock) implements AutoCloseable {

    static StackLock take(Layout layout) {
        Path file = layout.folder("run").resolve("lock");
        try {
            Files.createDirectories(file.getParent());
            FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new StackException(
                        "Another ./ikm is starting or stopping this stack: wait for it, or end it with Ctrl-C");
            }
            return new StackLock(lock);
        } catch (IOException e) {
            throw new StackException("Cannot write to " + layout.home() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new StackException("Cannot release the lock: " + e.getMessage(), e);
        }
    }
}
