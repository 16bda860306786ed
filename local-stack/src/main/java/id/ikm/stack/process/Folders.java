package id.ikm.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
public final class Folders {

    private Folders() {}

    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    /** Deletes the folders whose name begins so. */
    public static void deleteIn(Path parent, String prefix) throws IOException {
        in(parent).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(prefix))
                .forEach(Folders::delete);
    }

    /** Deletes what it can; a file that vanishes meanwhile is fine. */
    public static void delete(Path folder) {
        try (Stream<Path> everything = Files.walk(folder)) {
            everything.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile()
                    .delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            folder.toFile().delete();
        }
    }
}
