package id.ikm.aid.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;

/** A QR code drawn as squares, sharp at any size. */
class QrCode {

    static final int QUIET_ZONE = 4;

    private static final float SQUARE = 3;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);

    private QrCode() {}

    static Image of(String address, PdfWriter writer) {
        var squares = squares(address);
        var drawing =
                writer.getDirectContent().createTemplate(squares.getWidth() * SQUARE, squares.getHeight() * SQUARE);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    drawing.rectangle(x * SQUARE, (squares.getHeight() - 1 - y) * SQUARE, SQUARE, SQUARE);
                }
            }
        }
        drawing.fill();
        return Image.getInstance(drawing);
    }

    static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + address, e);
        }
    }
}
