package id.ikm.aid.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PaperTest {

    private static final Instant THEN = Instant.parse("2025-10-14T03:00:00Z");

    private static byte[] aPaper(String machine) {
        return new Paper("Berita Acara 1", THEN)
                .letterhead("PEMERINTAH KABUPATEN ASAHAN", "Dinas Koperasi, Perdagangan, dan Perindustrian")
                .title("BERITA ACARA SERAH TERIMA", "Nomor: 027/1/BAST/2025")
                .paragraph("Pada hari ini Selasa tanggal empat belas bulan Oktober telah diserahkan:")
                .facts(List.of(new Fact("Nama", machine), new Fact("Nilai", null)))
                .heading("Daftar barang")
                .table(List.of("No.", "Barang"), List.of(1, 9), List.of(List.of("1", "Mesin cetak – ½ otomatis")))
                .signatures(List.of(
                        new Signature("PIHAK PERTAMA", "Siti Aminah", "Kepala Dinas"),
                        new Signature("PIHAK KEDUA", null, null)))
                .qrCode("http://localhost:8080/aid/v1/public/equipment/abc", "Riwayat mesin ini:")
                .remark("Dicetak dari register.")
                .bytes();
    }

    private static String text(byte[] paper) throws IOException {
        return new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1);
    }

    @Test
    void tellsWhatWasWrittenAndADashForWhatNobodyKnows() throws IOException {
        var paper = aPaper("Mesin cetak Müller");

        assertThat(text(paper))
                .contains("PEMERINTAH KABUPATEN ASAHAN", "Nomor: 027/1/BAST/2025", "Mesin cetak Müller", "½ otomatis")
                .contains("PIHAK KEDUA", "http://localhost:8080/aid/v1/public/equipment/abc", "Halaman 1", "–");
    }

    @Test
    void isTheSameByteForByteWhereItTellsTheSame() {
        assertThat(Arrays.equals(aPaper("Oven"), aPaper("Oven"))).isTrue();
        assertThat(Arrays.equals(aPaper("Oven"), aPaper("Mesin"))).isFalse();
    }

    @Test
    void bearsACodeThatAPhoneReads() throws Exception {
        var address = "http://localhost:8080/aid/v1/public/equipment/0123456789abcdefghijkl";
        var printed = QrCode.squares(address);
        int size = printed.getWidth() - 2 * QrCode.QUIET_ZONE;
        var code = new BitMatrix(size);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                if (printed.get(x + QrCode.QUIET_ZONE, y + QrCode.QUIET_ZONE)) {
                    code.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(code).getText()).isEqualTo(address);
    }
}
