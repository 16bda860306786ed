package id.ikm.aid.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The id that every PDF carries: of what it tells, where OpenPDF would take the time and the free memory. */
class FileIdentity {

    private static final int LENGTH = 16;

    private FileIdentity() {}

    static void write(PdfWriter writer, String title, Instant asOf) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((title + "\n" + asOf).getBytes(StandardCharsets.UTF_8));
            var id = Arrays.copyOf(digest, LENGTH);
            writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
