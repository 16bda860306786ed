package id.ikm.stack.postgres;

import id.ikm.stack.process.Folders;
import id.ikm.stack.process.StackException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine, unpacked once from their Maven artifact. */
public final class PostgresBinaries {

    private static final String UNFINISHED = "unpacking-";

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    public static PostgresBinaries unpackedUnder(Path parent) {
        URL archive = archive();
        Path folder = parent.resolve(artifactNameOf(archive));
        if (!Files.isDirectory(folder)) {
            try {
                unpack(archive, folder);
            } catch (IOException e) {
                throw new StackException("Cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
            }
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PostgresBinaries.class.getResource("/postgres-" + os + "-" + arch + ".txz");
        if (archive == null) {
            throw new StackException("No PostgreSQL for " + os + " " + arch + ": use docker-compose.yml instead");
        }
        return archive;
    }

    /** Named after the artifact, so that a newer version is unpacked beside the older one. */
    private static String artifactNameOf(URL archive) {
        String jar = archive.getPath().substring(0, archive.getPath().lastIndexOf(".jar!"));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Folders.deleteIn(folder.getParent(), UNFINISHED);
        Path unfinished = Files.createTempDirectory(folder.getParent(), UNFINISHED);
        try (InputStream bytes = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        Files.setPosixFilePermissions(unfinished, permissions(0755));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> readable = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            readable.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        }
        return readable;
    }
}
