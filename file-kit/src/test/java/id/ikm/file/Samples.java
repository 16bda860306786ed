package id.ikm.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest contents of each type. */
class Samples {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(ISO_8859_1);
    static final byte[] JPEG = "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0".getBytes(ISO_8859_1);
    static final byte[] PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    static final byte[] WEBP = "RIFF\u0024\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);
    static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
    static final byte[] PROGRAM = "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1);
    static final byte[] PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(ISO_8859_1);

    static byte[] archive(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<xml/>".getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static Path written(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ""), content);
    }
}
