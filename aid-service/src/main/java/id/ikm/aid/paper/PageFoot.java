package id.ikm.aid.paper;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** At the foot of each page: what the paper is, and which page of it. */
class PageFoot extends PdfPageEventHelper {

    private static final float HEIGHT = 36;

    private final String title;
    private final Fonts fonts;

    PageFoot(String title, Fonts fonts) {
        this.title = title;
        this.fonts = fonts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        show(writer, Element.ALIGN_LEFT, title, document.left());
        show(writer, Element.ALIGN_RIGHT, "Halaman " + writer.getPageNumber(), document.right());
    }

    private void show(PdfWriter writer, int alignment, String text, float x) {
        ColumnText.showTextAligned(writer.getDirectContent(), alignment, new Phrase(text, fonts.small), x, HEIGHT, 0);
    }
}
