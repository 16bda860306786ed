package id.ikm.registry.directory.cell;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Digits;
import id.ikm.web.problem.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phones as E.164 and addresses on the net; one that cannot be used is left out with a remark, never refused [G]. */
public class Contact {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*(?:[/;,|]|\\batau\\b|\\bdan\\b)\\s*");

    private Contact() {}

    /** A number whose first zero a spreadsheet program took away is still an Indonesian one. */
    public static Cleaned<String> phone(SheetCell cell) {
        var text = CellText.of(cell).orElse(null);
        if (text == null) {
            return Cleaned.unknown();
        }
        var written = cell.numeric() || text.matches("(?i)\\d[.,]\\d+e\\+?\\d+")
                ? Digits.of(cell).orElseThrow()
                : text;
        var numbers = BETWEEN_NUMBERS
                .splitAsStream(written)
                .map(Contact::international)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            return Cleaned.with(null, "directory.phone");
        }
        return numbers.size() == 1
                ? Cleaned.of(numbers.getFirst())
                : Cleaned.with(numbers.getFirst(), "directory.phone-several");
    }

    public static Cleaned<String> email(SheetCell cell) {
        var text = CellText.of(cell).orElse(null);
        try {
            return Cleaned.of(text == null ? null : new EmailAddress(text).value());
        } catch (InvalidValue malformed) {
            return Cleaned.with(null, "directory.email");
        }
    }

    private static Optional<String> international(String text) {
        try {
            var number = PHONES.parse(text.startsWith("62") ? "+" + text : text, "ID");
            return PHONES.isPossibleNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
