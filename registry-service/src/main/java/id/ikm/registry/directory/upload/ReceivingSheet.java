package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.job.JobInput;
import id.ikm.job.Jobs;
import id.ikm.privacy.WaitingFiles;
import id.ikm.registry.directory.staging.WaitingSheet;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/** Takes an upload from the wire, however slowly it comes, and stores it in one short transaction. */
@ApplicationScoped
class ReceivingSheet {

    static final long LARGEST = 64L << 20;
    private static final int TOO_LARGE = 413;
    private static final byte[] NO_CONTENT = {};

    private final DirectoryImports imports;
    private final WaitingSheet waiting;
    private final WaitingFiles files;
    private final Jobs jobs;
    private final Clock clock;

    ReceivingSheet(DirectoryImports imports, WaitingSheet waiting, WaitingFiles files, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.waiting = waiting;
        this.files = files;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The import that it begins, or that it began when it was sent before. */
    DirectoryImport receive(InputStream body, ImportOrder order, String officer) {
        Path file = null;
        try {
            file = WaitingSheet.temporary();
            var uploaded = copy(body, file);
            var path = file;
            return requiringNew().call(() -> imports.open(order, uploaded, officer)
                    .orElseGet(() -> store(path, uploaded, order, officer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private DirectoryImport store(Path file, UploadedFile uploaded, ImportOrder order, String officer) {
        var sheet = DirectoryImport.upload(order, uploaded, officer, clock.instant());
        imports.persistAndFlush(sheet);
        try {
            waiting.keep(sheet.id(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jobs.queue(CheckWork.KIND, new JobInput(Map.of("import", sheet.id().toString()), NO_CONTENT), officer);
        return sheet;
    }

    private UploadedFile copy(InputStream body, Path file) throws IOException {
        var digest = sha256();
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new WebApplicationException(TOO_LARGE);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new InvalidRequest("", "sheet.empty");
        }
        return new UploadedFile(size, files.hash(HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
