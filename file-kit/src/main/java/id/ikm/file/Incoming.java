package id.ikm.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on their way, on the same disk as the store so that they can be moved there in one step. */
class Incoming {

    private Incoming() {}

    static Path file(Path folder) throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        return Files.createTempFile(incoming, "file-", "");
    }
}
