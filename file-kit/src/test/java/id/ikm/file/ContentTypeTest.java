package id.ikm.file;

import static id.ikm.file.Samples.archive;
import static id.ikm.file.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTypeTest {

    @TempDir
    Path folder;

    @Test
    void isWhatTheContentSays() throws IOException {
        assertThat(typeOf(Samples.PDF)).isEqualTo("application/pdf");
        assertThat(typeOf(Samples.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf(Samples.PNG)).isEqualTo("image/png");
        assertThat(typeOf(Samples.WEBP)).isEqualTo("image/webp");
        assertThat(typeOf(Samples.HEIC)).isEqualTo("image/heic");
    }

    @Test
    void tellsOfficeDocumentsByTheirParts() throws IOException {
        assertThat(typeOf(archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX.mediaType());
        assertThat(typeOf(archive("docProps/app.xml", "xl/workbook.xml", "[Content_Types].xml")))
                .isEqualTo(FileType.XLSX.mediaType());
    }

    @Test
    void takesNothingElseForOneOfTheseTypes() throws IOException {
        var others = new byte[][] {
            Samples.PROGRAM,
            Samples.PAGE,
            "a text".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            archive("word/document.xml"),
            archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            Arrays.copyOf(archive("[Content_Types].xml", "word/document.xml"), 60)
        };
        for (var other : others) {
            assertThat(FileType.of(typeOf(other))).isEmpty();
        }
    }

    private String typeOf(byte[] content) throws IOException {
        return ContentType.of(written(folder, content));
    }
}
