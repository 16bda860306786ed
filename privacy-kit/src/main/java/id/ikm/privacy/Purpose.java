package id.ikm.privacy;

import id.ikm.web.problem.InvalidRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why personal data are read: a reason of the closed list, and if wanted a note, as {@code VERIFICATION; visit of 12 May}. */
public record Purpose(Reason reason, String note) {

    public static final String HEADER = "X-Purpose";

    public static final String DESCRIPTION = "Required. Why: REGISTRATION, VERIFICATION, FIELD_VISIT, CONTACT,"
            + " DUPLICATE_CHECK, AID, TRAINING, REPORTING, SUBJECT_REQUEST, AUDIT or LEGAL_DUTY;"
            + " a semicolon and a note may follow";

    /** As the lawful work of an office has them (UU 27/2022: public duty, the subject's own rights). [G] */
    public enum Reason {
        REGISTRATION,
        VERIFICATION,
        FIELD_VISIT,
        CONTACT,
        DUPLICATE_CHECK,
        AID,
        TRAINING,
        REPORTING,
        SUBJECT_REQUEST,
        AUDIT,
        LEGAL_DUTY
    }

    private static final Pattern FORMAT = Pattern.compile("([A-Za-z_-]{1,30})\\s*(?:;([^\\p{Cntrl}]{0,200}))?");

    /** Refuses a request without the header, or with a reason that is not on the list. */
    public static Purpose demand(String header) {
        if (header == null || header.isBlank()) {
            throw new InvalidRequest(HEADER, "purpose.missing", known());
        }
        var parts = FORMAT.matcher(header.strip());
        if (!parts.matches()) {
            throw new InvalidRequest(HEADER, "purpose.unknown", known());
        }
        var reason = reason(parts.group(1)).orElseThrow(() -> new InvalidRequest(HEADER, "purpose.unknown", known()));
        var note = parts.group(2) == null || parts.group(2).isBlank()
                ? null
                : parts.group(2).strip();
        return new Purpose(reason, note);
    }

    private static Optional<Reason> reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst();
    }

    private static String known() {
        return Arrays.stream(Reason.values()).map(Reason::name).collect(Collectors.joining(", "));
    }
}
