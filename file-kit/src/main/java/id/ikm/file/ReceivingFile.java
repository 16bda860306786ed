package id.ikm.file;

import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Takes a file from the wire into the store, however slowly it comes; no transaction is open meanwhile. Where the row
 * about it is rolled back, the content stays without one, until it is sent again.
 */
@ApplicationScoped
public class ReceivingFile {

    private static final int TOO_LARGE = 413;

    private final FileStore store;
    private final FileConfig config;

    ReceivingFile(FileStore store, FileConfig config) {
        this.store = store;
        this.config = config;
    }

    public FileContent receive(InputStream body, String name) throws IOException {
        var file = Incoming.file(config.folder());
        try {
            var hashing = written(body, file);
            var content = new FileContent(hashing.sha256(), typeOf(file), hashing.size(), FileName.label(name));
            store.keep(content.sha256(), file);
            return content;
        } catch (Hashing.TooLarge e) {
            throw new WebApplicationException(TOO_LARGE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Hashing written(InputStream body, Path file) throws IOException {
        var hashing = new Hashing();
        try (var out = Files.newOutputStream(file)) {
            hashing.copy(body, out, config.largest().asLongValue());
        }
        if (hashing.size() == 0) {
            throw new InvalidRequest("", "file.empty");
        }
        return hashing;
    }

    private String typeOf(Path file) throws IOException {
        var type = ContentType.of(file);
        if (FileType.of(type).filter(config.types()::contains).isEmpty()) {
            var taken = config.types().stream().sorted().map(FileType::name).collect(Collectors.joining(", "));
            throw new InvalidRequest("", "file.type", type, taken);
        }
        return type;
    }
}
