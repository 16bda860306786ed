package id.ikm.aid.paper;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** An A4 document in Indonesian, written from top to bottom; the same parts give the same bytes. */
public final class Paper {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");
    private static final float MARGIN = 54;
    private static final float FOOT = 64;
    private static final float GAP = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    private final Fonts fonts = new Fonts();
    private final Tables tables = new Tables(fonts);
    private final PdfWriter writer;

    /**
     * @param title what a reader's window and the foot of each page show
     * @param asOf when what it tells was so: part of the document, so never the time of printing
     */
    public Paper(String title, Instant asOf) {
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageFoot(title, fonts));
        document.addTitle(title);
        document.setDocumentLanguage("id-ID");
        document.addCreator("IKM");
        var moment = new PdfDate(GregorianCalendar.from(asOf.atZone(OFFICE_TIME)));
        document.addModificationDate(moment);
        document.open();
        // Document.addCreationDate leaves out what it is given and takes the time of printing.
        writer.getInfo().put(PdfName.CREATIONDATE, moment);
        FileIdentity.write(writer, title, asOf);
    }

    /** The office's name on top, above a line. */
    public Paper letterhead(String... lines) {
        for (var line : lines) {
            add(line, line.equals(lines[0]) ? fonts.heading : fonts.text, Element.ALIGN_CENTER, 0);
        }
        document.add(tables.rule());
        return this;
    }

    /** What the document is, in the middle, with its number or what it is about below; that line may be null. */
    public Paper title(String text, String below) {
        add(text, fonts.title, Element.ALIGN_CENTER, GAP);
        if (below != null) {
            add(below, fonts.text, Element.ALIGN_CENTER, 2);
        }
        return this;
    }

    public Paper heading(String text) {
        return add(text, fonts.heading, Element.ALIGN_LEFT, GAP + 4);
    }

    public Paper paragraph(String text) {
        return add(text, fonts.text, Element.ALIGN_JUSTIFIED, GAP);
    }

    /** Something said by the way. */
    public Paper remark(String text) {
        return add(text, fonts.small, Element.ALIGN_LEFT, GAP);
    }

    /** Label, colon, value: as the particulars of a person or a machine stand in a report. */
    public Paper facts(List<Fact> facts) {
        return add(tables.facts(facts));
    }

    /** @param widths of the columns, relative; each row has as many cells, of which null is printed as a dash */
    public Paper table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        return add(tables.rows(heads, widths, rows));
    }

    /** Side by side, at most three in a row, kept on one page. */
    public Paper signatures(List<Signature> signatures) {
        return add(tables.signatures(signatures));
    }

    /** A QR code with the words beside it that say what it opens; the address is printed, too, for who has no camera. */
    public Paper qrCode(String address, String words) {
        return add(tables.qrCode(QrCode.of(address, writer), address, words));
    }

    /** Ends the document: nothing can be added after it. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private Paper add(PdfPTable table) {
        table.setSpacingBefore(GAP);
        document.add(table);
        return this;
    }

    private Paper add(String text, Font font, int alignment, float before) {
        var paragraph = new Paragraph(new Phrase(text, font));
        paragraph.setLeading(0, 1.35f);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        document.add(paragraph);
        return this;
    }
}
