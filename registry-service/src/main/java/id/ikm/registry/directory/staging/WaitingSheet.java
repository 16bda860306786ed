package id.ikm.registry.directory.staging;

import id.ikm.privacy.WaitingFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/** The uploaded file itself: sealed in parts while it waits, in a file of this process alone while it is read. */
@ApplicationScoped
public class WaitingSheet {

    private static final int PART = 1 << 20;

    private final EntityManager database;
    private final WaitingFiles files;

    WaitingSheet(EntityManager database, WaitingFiles files) {
        this.database = database;
        this.files = files;
    }

    /** Readable by nobody else. Whoever asked for it deletes it. */
    public static Path temporary() throws IOException {
        return Files.createTempFile(
                "ikm-sheet", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Inside the caller's transaction. */
    public void keep(UUID importId, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                database.createNativeQuery(
                                "insert into directory_import_content (import_id, part, sealed) values (?1, ?2, ?3)")
                        .setParameter(1, importId)
                        .setParameter(2, part)
                        .setParameter(3, files.seal(importId, -part - 1L, bytes))
                        .executeUpdate();
                part++;
            }
        }
    }

    public void copyTo(UUID importId, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            for (int part = 0; ; part++) {
                var sealed = sealed(importId, part);
                if (sealed.isEmpty()) {
                    return;
                }
                out.write(files.open(importId, -part - 1L, sealed.getFirst()));
            }
        }
    }

    private List<byte[]> sealed(UUID importId, int part) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select sealed from directory_import_content where import_id = ?1 and part = ?2")
                .setParameter(1, importId)
                .setParameter(2, part)
                .getResultList());
    }
}
