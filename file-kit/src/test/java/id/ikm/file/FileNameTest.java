package id.ikm.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void isALabelAndNeverAPath() {
        assertThat(FileName.label("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.label("C:\\foto\\kerupuk.jpg")).isEqualTo("kerupuk.jpg");
        assertThat(FileName.label("..")).isNull();
        assertThat(FileName.label("/")).isNull();
        assertThat(FileName.label(null)).isNull();
    }

    @Test
    void holdsNothingThatCannotBeSeen() {
        assertThat(FileName.label("foto\r\nSet-Cookie: a=b\0.jpg")).isEqualTo("fotoSet-Cookie: a=b.jpg");
        assertThat(FileName.label("\u202Egpj.exe")).isEqualTo("gpj.exe");
    }

    @Test
    void isCutFromTheFrontSoThatItsEndingStays() {
        assertThat(FileName.label("a".repeat(200) + "😀.jpg")).hasSize(151).endsWith("a😀.jpg");
    }

    @Test
    void cannotLeaveTheHeaderOfADownload() {
        assertThat(FileName.contentDisposition("a\"; filename=b — é.pdf"))
                .isEqualTo("attachment; filename=\"a__ filename_b _ _.pdf\"; "
                        + "filename*=UTF-8''a%22%3B%20filename%3Db%20%E2%80%94%20%C3%A9.pdf");
    }
}
