package id.ikm.sheet;

import static id.ikm.sheet.CsvSheetTest.refuses;
import static id.ikm.sheet.SheetFixtures.file;
import static id.ikm.sheet.SheetFixtures.rows;
import static id.ikm.sheet.SheetFixtures.texts;
import static id.ikm.sheet.SheetFixtures.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

    private static final String DATA = "xl/worksheets/sheet1.xml";

    @Test
    void readsTextsNumbersDaysSharesAndCachedFormulas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "x", "1.0")) {
            var sheet = book.newWorksheet("Data");
            sheet.value(0, 0, "Kéndal");
            sheet.inlineString(0, 1, "inline");
            sheet.value(0, 2, 1_234_567_890_123L);
            sheet.value(0, 3, LocalDate.of(2021, 3, 5));
            sheet.style(0, 3).format("dd/mm/yyyy").set();
            sheet.value(0, 4, 0.25);
            sheet.style(0, 4).format("0%").set();
            sheet.value(2, 5, 1828883.0);
        }

        var rows = rows(file(bytes.toByteArray()));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsExactly(
                        SheetCell.text("Kéndal"),
                        SheetCell.text("inline"),
                        SheetCell.number("1234567890123"),
                        SheetCell.text("2021-03-05"),
                        SheetCell.text("25%"));
        assertThat(texts(workbook("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>x</f><v>dua</v></c>"
                        + "<c r='C1' t='e'><v>#REF!</v></c><c r='D1' t='b'><v>1</v></c></row>")))
                .containsExactly("2|dua|#REF!|TRUE");
    }

    @Test
    void leavesOutHiddenSheetsAndToleratesMergedCells() throws IOException {
        var sheet = "<worksheet><sheetData><row r='%d'><c r='B%1$d' t='inlineStr'><is><t>%s</t></is></c></row>"
                + "</sheetData><mergeCells><mergeCell ref='B1:C1'/></mergeCells></worksheet>";
        var book = workbook(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='S' state='hidden' r:id='r1'/>"
                        + "<sheet name='Data' r:id='r2'/></sheets></workbook>",
                DATA,
                sheet.formatted(1, "rahasia"),
                "xl/worksheets/sheet2.xml",
                sheet.formatted(7, "tampak")));

        assertThat(texts(book)).containsExactly("|tampak");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        refuses(workbook("<row r='1'><c r='A1'><v>1</v></c></row>" + " ".repeat(64 << 20)), "sheet.bomb");
        var entries = new HashMap<String, String>();
        for (int i = 0; i < 1_001; i++) {
            entries.put("x" + i, "");
        }
        refuses(workbook(entries), "sheet.bomb");
    }

    @Test
    void expandsNoEntityAndFetchesNone() throws IOException {
        var secret =
                SheetFixtures.file("rahasia".getBytes(StandardCharsets.UTF_8)).toUri();
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>";
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        var sheet =
                "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        refuses(workbook(Map.of(DATA, external + sheet)), "sheet.dtd");
        refuses(workbook(Map.of(DATA, laughs + sheet.replace("&e;", "&b;"))), "sheet.dtd");
        refuses(workbook(Map.of("xl/workbook.xml", external + SheetFixtures.WORKBOOK)), "sheet.dtd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='1'><c r='GS1'><v>1</v></c></row>                                        | sheet.too-wide",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>                                    | sheet.broken",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>                          | sheet.broken",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>  | sheet.broken",
                "<row r='99999999'><c r='A1'><v>1</v></c></row>                                  | sheet.broken",
                "<row r='1'><c r='A1'><v>1</v></row>                                             | sheet.broken"
            })
    void refusesWhatNoProgramWrites(String sheet, String key) throws IOException {
        refuses(workbook(sheet), key);
    }

    @Test
    void doesNotMindPaintedColumns() throws IOException {
        assertThat(texts(workbook("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>")))
                .containsExactly("1");
    }

    @Test
    void tellsWhatOtherFilesAre() throws IOException {
        refuses(
                file(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }),
                "sheet.old-or-encrypted");
        refuses(workbook(Map.of("xl/workbook.xml", "<workbook/>")), "sheet.neither");
        refuses(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "sheet.broken");
    }
}
