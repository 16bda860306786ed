package id.ikm.registry.certificate;

import java.util.Locale;
import java.util.regex.Pattern;

/** A number as it is compared: without spaces, dots, dashes and case. */
public final class CertificateNumber {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CertificateNumber() {}

    public static String bare(String number) {
        return SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
