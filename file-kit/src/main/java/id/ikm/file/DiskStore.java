package id.ikm.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder of files that are named by their hash. */
class DiskStore implements FileStore {

    private final Path folder;

    DiskStore(Path folder) {
        this.folder = folder;
    }

    /** The file must lie on the same disk: it appears whole or not at all. */
    @Override
    public void keep(String sha256, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        var place = place(sha256);
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
