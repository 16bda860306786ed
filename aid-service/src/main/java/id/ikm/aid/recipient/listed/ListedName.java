package id.ikm.aid.recipient.listed;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Digits;
import id.ikm.web.problem.InvalidValue;
import java.util.Locale;
import java.util.UUID;

/** How a row names whom it means; null where it does not say. */
public record ListedName(UUID id, String nib, String name) {

    private static final int NIB_LENGTH = 13;

    public boolean saysNothing() {
        return id == null && nib == null && name == null;
    }

    public static Cleaned<UUID> id(SheetCell cell) {
        var text = CellText.of(cell).orElse(null);
        try {
            return Cleaned.of(text == null ? null : UUID.fromString(text.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue("listed.id");
        }
    }

    public static Cleaned<String> nib(SheetCell cell) {
        var digits = Digits.of(cell).orElse(null);
        if (digits != null && digits.length() != NIB_LENGTH) {
            throw new InvalidValue("listed.nib");
        }
        return Cleaned.of(digits);
    }
}
