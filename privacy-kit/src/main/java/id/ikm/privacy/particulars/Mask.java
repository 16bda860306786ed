package id.ikm.privacy.particulars;

import id.ikm.web.problem.InvalidRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is shown in place of personal data: enough to recognise what one knows already, too little to learn it. */
public final class Mask {

    /** Of an address line or a position nothing is shown. */
    public static final String WHOLE = "••••••";

    private static final String DOT = "•";
    private static final String WORD = "•••";

    private Mask() {}

    /** {@code 1209205708900001} as {@code 120920••••••0001}. */
    static String middle(String text, int head, int tail) {
        return text.substring(0, head) + DOT.repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }

    /** {@code Siti Aminah} as {@code S••• A•••}; the dots do not tell the length. */
    public static String name(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + WORD)
                .collect(Collectors.joining(" "));
    }

    static String email(String email) {
        return email.substring(0, email.offsetByCodePoints(0, 1)) + WORD + email.substring(email.lastIndexOf('@'));
    }

    /** A mask that is sent back is not what it masks. */
    public static void refuseIn(String text, String pointer) {
        if (text != null && text.contains(DOT)) {
            throw new InvalidRequest(pointer, "mask.returned");
        }
    }
}
