package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a cell as they were written, without what only fills an empty cell: {@code -}, {@code nihil}. */
public class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF\\u200B]+");
    private static final Pattern FILLERS = Pattern.compile("[-\u2013\u2014._?*/ ]*");
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!)");
    private static final Set<String> NOTHING =
            Set.of("n/a", "#n/a", "na", "nan", "null", "nihil", "kosong", "tidak ada", "belum ada", "tdk ada");

    private CellText() {}

    /** Case, accents and signs stay; line breaks and runs of spaces become one space. */
    public static Optional<String> of(SheetCell cell) {
        var text = SPACES.matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (FORMULA_ERROR.matcher(text).matches()) {
            throw new InvalidValue("directory.formula-error", text);
        }
        var unquoted = text.startsWith("'") ? text.substring(1).strip() : text;
        boolean empty = FILLERS.matcher(unquoted).matches() || NOTHING.contains(unquoted.toLowerCase(Locale.ROOT));
        return empty ? Optional.empty() : Optional.of(unquoted);
    }

    /** As above, refused where the register has no room for it. */
    public static Cleaned<String> upTo(int longest, SheetCell cell) {
        var text = of(cell).orElse(null);
        if (text != null && text.length() > longest) {
            throw new InvalidValue("directory.too-long", text.length(), longest);
        }
        return Cleaned.of(text);
    }
}
