package id.ikm.aid.credit;

import id.ikm.web.problem.InvalidRequest;
import java.util.regex.Pattern;

/** Have no place here (DOMAIN 4.4): a text that holds what looks like one, ten digits or more in a row, is refused. */
public class AccountNumbers {

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{Nd}-])(\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}|\\p{Nd}{2}-\\p{Nd}{2}-\\p{Nd}{4})(?![\\p{Nd}-])");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:-?\\p{Nd}){9,}");

    private AccountNumbers() {}

    /** @param text may be null */
    public static void mustNotStandIn(String text, String pointer) {
        if (text != null
                && LONG_NUMBER.matcher(DAY.matcher(text).replaceAll(" ")).find()) {
            throw new InvalidRequest(pointer, "credit.account-number");
        }
    }
}
