package id.ikm.file;

import id.ikm.web.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/** Gives back what was sent in, byte for byte, or nothing: the hash is checked before the first byte leaves. */
@ApplicationScoped
public class ReadingFile {

    private static final Logger LOG = Logger.getLogger(ReadingFile.class);

    private final FileStore store;
    private final FileConfig config;

    ReadingFile(FileStore store, FileConfig config) {
        this.store = store;
        this.config = config;
    }

    /** From a copy that is gone once the stream is closed. */
    public InputStream open(StoredFile file) throws IOException {
        var copy = Incoming.file(config.folder());
        boolean whole = false;
        try {
            whole = copied(file, copy);
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
        if (whole) {
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        }
        LOG.errorf("The stored content %s of file %s is altered or gone", file.sha256(), file.id());
        throw new Conflict("file.damaged", file.id());
    }

    /** Whether the content of this hash is there, and is what its hash says. */
    public boolean isWhole(String sha256) {
        var hashing = new Hashing();
        try (var in = store.open(sha256)) {
            hashing.copy(in, OutputStream.nullOutputStream(), Long.MAX_VALUE);
            return hashing.sha256().equals(sha256);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean copied(StoredFile file, Path copy) throws IOException {
        var hashing = new Hashing();
        try (var in = store.open(file.sha256());
                var out = Files.newOutputStream(copy)) {
            hashing.copy(in, out, file.bytes());
            return hashing.sha256().equals(file.sha256());
        } catch (NoSuchFileException | Hashing.TooLarge e) {
            return false;
        }
    }
}
