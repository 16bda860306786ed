package id.ikm.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps contents by their SHA-256, so that the same one is kept once. */
interface FileStore {

    /** Written anew where it is there already, which mends what was altered; takes the file or leaves it. */
    void keep(String sha256, Path file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException where it is gone */
    InputStream open(String sha256) throws IOException;
}
