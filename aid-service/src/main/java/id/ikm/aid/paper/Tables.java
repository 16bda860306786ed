package id.ikm.aid.paper;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Everything on a paper that stands in columns. */
class Tables {

    private static final Color SHADE = new Color(0xEE, 0xEE, 0xEE);
    private static final float PADDING = 4;
    private static final float ROOM_TO_SIGN = 60;
    private static final float QR_SIZE = 96;
    private static final int MOST_SIGNATURES = 3;

    private final Fonts fonts;

    Tables(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable rule() {
        var table = full(1);
        var line = cell("", fonts.small, Rectangle.BOTTOM);
        line.setBorderWidth(1.2f);
        table.addCell(line);
        return table;
    }

    PdfPTable facts(List<Fact> facts) {
        var table = full(30, 2, 68);
        for (var fact : facts) {
            for (var text : List.of(fact.label(), ":", shown(fact.value()))) {
                var cell = cell(text, fonts.text, Rectangle.NO_BORDER);
                cell.setPadding(PADDING / 2);
                table.addCell(cell);
            }
        }
        return table;
    }

    PdfPTable rows(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        var table = full(widths.stream().mapToInt(Integer::intValue).toArray());
        table.setHeaderRows(1);
        for (var head : heads) {
            var cell = cell(head, fonts.strong, Rectangle.BOX);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        for (var row : rows) {
            row.forEach(text -> table.addCell(cell(shown(text), fonts.text, Rectangle.BOX)));
        }
        return table;
    }

    PdfPTable signatures(List<Signature> signatures) {
        var columns = Math.clamp(signatures.size(), 1, MOST_SIGNATURES);
        var table = full(new PdfPTable(columns));
        for (var signature : signatures) {
            table.addCell(signature(signature));
        }
        table.completeRow();
        table.setKeepTogether(true);
        return table;
    }

    private PdfPCell signature(Signature signature) {
        var room = full(new PdfPTable(1));
        var quality = centred(signature.quality(), fonts.text);
        quality.setPaddingBottom(ROOM_TO_SIGN);
        room.addCell(quality);
        room.addCell(centred(
                signature.name() == null ? "(..............................)" : signature.name(), fonts.strong));
        if (signature.post() != null) {
            room.addCell(centred(signature.post(), fonts.small));
        }
        var cell = new PdfPCell(room);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    PdfPTable qrCode(Image code, String address, String words) {
        code.scaleToFit(QR_SIZE, QR_SIZE);
        var table = full(24, 76);
        var picture = new PdfPCell(code, false);
        picture.setBorder(Rectangle.NO_BORDER);
        table.addCell(picture);
        var text = cell("", fonts.text, Rectangle.NO_BORDER);
        text.setPhrase(new Phrase(words + "\n", fonts.text));
        text.getPhrase().add(new Phrase(address, fonts.small));
        text.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(text);
        table.setKeepTogether(true);
        return table;
    }

    private PdfPCell centred(String text, Font font) {
        var cell = cell(text, font, Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell cell(String text, Font font, int border) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(border);
        cell.setBorderWidth(0.5f);
        cell.setPadding(PADDING);
        cell.setLeading(0, 1.25f);
        return cell;
    }

    private static String shown(String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    private static PdfPTable full(int... widths) {
        var table = full(new PdfPTable(widths.length));
        table.setWidths(widths);
        return table;
    }

    private static PdfPTable full(PdfPTable table) {
        table.setWidthPercentage(100);
        return table;
    }
}
