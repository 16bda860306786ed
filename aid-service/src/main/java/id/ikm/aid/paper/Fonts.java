package id.ikm.aid.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of one paper: Liberation Sans, embedded, so that it looks alike on every machine. */
class Fonts {

    private static final byte[] REGULAR = bytes("liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = bytes("liberation/LiberationSans-Bold.ttf");

    private static final float TEXT_SIZE = 10;

    final Font text;
    final Font strong;
    final Font heading;
    final Font title;
    final Font small;

    Fonts() {
        var regular = font("LiberationSans-Regular.ttf", REGULAR);
        var bold = font("LiberationSans-Bold.ttf", BOLD);
        text = new Font(regular, TEXT_SIZE);
        strong = new Font(bold, TEXT_SIZE);
        heading = new Font(bold, 11);
        title = new Font(bold, 14);
        small = new Font(regular, 8);
    }

    private static BaseFont font(String name, byte[] content) {
        try {
            var font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, content, null);
            font.setSecureRandom(new AlwaysAlike());
            return font;
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException("The font " + name + " is unreadable", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (var stream = Fonts.class.getClassLoader().getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenPDF names a subset of a font by chance; the same paper shall have the same bytes. */
    private static final class AlwaysAlike extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
