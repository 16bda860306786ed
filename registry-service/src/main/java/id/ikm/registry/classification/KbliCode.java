package id.ikm.registry.classification;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A five-digit KBLI code with its edition, without which it means nothing ({@code 13133} is another trade in each). */
@Embeddable
public record KbliCode(String edition, String code) {

    private static final Pattern EDITION = Pattern.compile("20\\d{2}");
    private static final Pattern CODE = Pattern.compile("\\d{5}");
    private static final int FIRST_MANUFACTURING_DIVISION = 10;
    private static final int LAST_MANUFACTURING_DIVISION = 33;

    public KbliCode {
        if (edition == null || !EDITION.matcher(edition).matches()) {
            throw new InvalidValue("kbli.edition-malformed");
        }
        if (code == null || !CODE.matcher(code).matches()) {
            throw new InvalidValue("kbli.code-malformed");
        }
    }

    /** Of an address whose two parts are its edition and its code: what is no code is told with where it stands. */
    static KbliCode inPath(String edition, String code) {
        try {
            return new KbliCode(edition, code);
        } catch (InvalidValue e) {
            var part = EDITION.matcher(edition).matches() ? "{code}" : "{edition}";
            throw new InvalidRequest(part, e.text().key());
        }
    }

    /** Divisions 10-33 (section C) in both editions. [V] */
    public boolean belongsToManufacturing() {
        return belongsToManufacturing(code);
    }

    /** As above, for a code of any level: a letter, or two to five digits. */
    static boolean belongsToManufacturing(String code) {
        if (!Character.isDigit(code.charAt(0))) {
            return code.equals("C");
        }
        int division = Integer.parseInt(code.substring(0, 2));
        return division >= FIRST_MANUFACTURING_DIVISION && division <= LAST_MANUFACTURING_DIVISION;
    }
}
