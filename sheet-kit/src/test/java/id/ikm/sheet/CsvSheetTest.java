package id.ikm.sheet;

import static id.ikm.sheet.SheetFixtures.csv;
import static id.ikm.sheet.SheetFixtures.file;
import static id.ikm.sheet.SheetFixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        var text = "a;b;c\n1;\"x;y\";3\n".replace(";", separator);

        assertThat(texts(csv(text, StandardCharsets.UTF_8)))
                .containsExactly("a|b|c", "1|x;y|3".replace(";", separator));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "windows-1252, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void findsTheEncodingAndReportsIt(String charset, String mark) throws IOException {
        var path = csv(mark + "nama;jalan\nSoka\u00E9n;\u2013 5\n", Charset.forName(charset));

        assertThat(texts(path)).containsExactly("nama|jalan", "Soka\u00E9n|\u2013 5");
        try (var file = SheetFile.open(path)) {
            assertThat(file.format()).isEqualTo("CSV " + charset + " ;");
        }
    }

    @Test
    void keepsLineBreaksInQuotesAndLeavesOutBlankRows() throws IOException {
        assertThat(texts(csv("a;b\r\n\r\n\"Jl. A\nNo. 5\";2\r\n;;\r\n", StandardCharsets.UTF_8)))
                .containsExactly("a|b", "Jl. A\nNo. 5|2");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
        var rows = "1;2;3;4;5;6;7\n".repeat(30);

        refuses(csv("a;b;c;d;e;f;g\n\"x;2;3;4;5;6;7\n" + rows, StandardCharsets.UTF_8), "sheet.quotes-from");
    }

    @Test
    void refusesWhatIsTooWideOrTooLongOrNoText() throws IOException {
        refuses(csv("a;".repeat(201) + "\n", StandardCharsets.UTF_8), "sheet.too-wide");
        refuses(csv("a;b\n" + "1;2\n".repeat(200_001), StandardCharsets.UTF_8), "sheet.too-many-rows");
        refuses(csv("a\0b;c\n", StandardCharsets.UTF_8), "sheet.neither");
        refuses(file(new byte[0]), "sheet.empty");
        refuses(file("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "sheet.neither");
    }

    static void refuses(java.nio.file.Path path, String key) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> texts(path))
                .satisfies(refused -> assertThat(refused.text().key()).isEqualTo(key));
    }
}
