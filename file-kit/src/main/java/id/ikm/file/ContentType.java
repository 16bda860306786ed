package id.ikm.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, as its content says; neither its name nor its sender is asked. */
class ContentType {

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";
    private static final String MACROS = "vbaProject.bin";

    private ContentType() {}

    static String of(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var type = MAGIC.detect(content, new Metadata()).getBaseType().toString();
            return type.equals(OFFICE) || type.equals(ZIP) ? ofArchive(file) : type;
        }
    }

    /** A document of an office program is an archive, which only its parts tell from any other. */
    private static String ofArchive(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            boolean runs = archive.stream().anyMatch(entry -> entry.getName().endsWith(MACROS));
            if (archive.getEntry("[Content_Types].xml") == null || runs) {
                return runs ? OFFICE + "+" + MACROS : ZIP;
            }
            if (archive.getEntry("word/document.xml") != null) {
                return FileType.DOCX.mediaType();
            }
            return archive.getEntry("xl/workbook.xml") != null ? FileType.XLSX.mediaType() : OFFICE;
        } catch (ZipException broken) {
            return ZIP;
        }
    }
}
