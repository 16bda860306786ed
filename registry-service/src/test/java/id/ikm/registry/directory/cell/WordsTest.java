package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT                | PT",
                "P.T.              | PT",
                "cv.               | CV",
                "UD                | UD",
                "Koperasi          | COOPERATIVE",
                "Perorangan        | INDIVIDUAL",
                "KUB               | KUB",
                "Yayasan           | OTHER",
                "rumahan           | OTHER but directory.legal-form",
                "-                 | null"
            })
    void readsLegalForms(String written, String expected) {
        assertThat(Outcome.of(() -> LegalFormCell.of(SheetCell.text(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belum      | NONE",
                "tidak ada  | NONE",
                "TDI        | TDI",
                "iui        | IUI",
                "I.U.M.K    | OTHER",
                "IUMK       | IUMK",
                "NIB        | OTHER",
                "-          | null"
            })
    void readsLicences(String written, String expected) {
        assertThat(Outcome.of(() -> Licence.of(SheetCell.text(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "kodi                    | kodi",
                "  UD.  Maju   JAYA      | UD. Maju JAYA",
                "Kéndal                  | Kéndal",
                "'=1+1                   | =1+1",
                "12345678901             | fault directory.too-long"
            })
    void keepsWordsAsWritten(String written, String expected) {
        int longest = expected.startsWith("fault") ? 10 : 100;

        assertThat(Outcome.of(() -> CellText.upTo(longest, SheetCell.text(written))))
                .isEqualTo(expected);
    }
}
