package id.ikm.registry.certificate;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What can be certified, and the form of its number (DOMAIN 3): the strict form refuses, for it is [S]; the usual form
 * warns, for it is [C] or [G]. Both are compared without spaces and signs.
 */
public enum CertificateType {
    /** Everything but the number of the fatwa (KH), which is not the certificate's [S]; 17 digits are [C]. */
    HALAL("(?!KH).+", "ID\\d{17}"),
    /** SPP-IRT: 15 digits [S]; packaging 1 to 8 [!], sources differ. */
    PIRT("(P?IRT)?\\d{15}", "(P?IRT)?[1-8]\\d{14}"),
    /** Twelve digits [S], on newer ones fifteen [G]. */
    BPOM_MD("(BPOM(RI)?)?MD\\d{12}(\\d{3})?", "(BPOM(RI)?)?MD\\d{12}"),
    /** SPPT-SNI: each issuer's own form [S]. */
    SNI(".*", ".*"),
    TKDN(".*", ".*"),
    /** TKDN of small industry. */
    TKDN_IK(".*", ".*"),
    /** Benefit of a company to the country (bobot manfaat perusahaan), added to the TKDN of its products. */
    BMP(".*", ".*"),
    /** Merek: IDM and nine digits [G]. */
    TRADEMARK(".*", "IDM\\d{9}"),
    /** A BMI number [S] of a form that is not known. */
    BATIKMARK(".*", "BMI.+"),
    ISO_9001(".*", ".*"),
    ISO_22000(".*", ".*"),
    GMP(".*", ".*"),
    HACCP(".*", ".*"),
    /** Anything else, by its name: NKV, SVLK, PSAT. */
    OTHER(".*", ".*");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HIGHEST_BMP = new BigDecimal(15);

    private final Pattern strict;
    private final Pattern usual;

    CertificateType(String strict, String usual) {
        this.strict = Pattern.compile(strict);
        this.usual = Pattern.compile(usual);
    }

    boolean accepts(String bareNumber) {
        return strict.matcher(bareNumber).matches();
    }

    boolean isUsual(String bareNumber) {
        return usual.matcher(bareNumber).matches();
    }

    boolean hasPercentage() {
        return isLocalContent() || this == BMP;
    }

    /** BMP counts 15 % at most (Perpres 16/2018 and its successors [S]). */
    BigDecimal highestPercentage() {
        return this == BMP ? HIGHEST_BMP : HUNDRED;
    }

    /** Whose it can be: TKDN is of a product, BMP of a company [S]; null where no rule says. */
    Holder.Kind onlyHolder() {
        if (this == BMP) {
            return Holder.Kind.BUSINESS;
        }
        return isLocalContent() ? Holder.Kind.PRODUCT : null;
    }

    private boolean isLocalContent() {
        return this == TKDN || this == TKDN_IK;
    }

    /** What such a paper usually says [G]; null where it has no end, or where longestYears says it. */
    Integer usualYears() {
        return switch (this) {
            case ISO_9001, ISO_22000, BATIKMARK -> 3;
            case SNI -> 4;
            case TKDN, GMP -> 5;
            case TRADEMARK -> 10;
            default -> null;
        };
    }

    /** P-IRT, MD and TKDN-IK last five years at most [S]; null where no limit is known for sure. */
    Integer longestYears() {
        return this == PIRT || this == BPOM_MD || this == TKDN_IK ? Integer.valueOf(5) : null;
    }
}
