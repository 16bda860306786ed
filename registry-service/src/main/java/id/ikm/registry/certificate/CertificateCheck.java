package id.ikm.registry.certificate;

import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of DOMAIN 3: what is [V] or [S] refuses, what is [C] or [G] warns. */
class CertificateCheck {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int PIRT_YEAR = 2;

    private final CertificateType type;
    private final CertificateFacts facts;
    private final String path;
    private final List<FieldFault> faults = new ArrayList<>();

    private CertificateCheck(CertificateType type, CertificateFacts facts, String path) {
        this.type = type;
        this.facts = facts;
        this.path = path;
    }

    /** A number as it is compared: without spaces, dots, dashes and case. */
    static String bare(String number) {
        return SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** {@code path} is where the facts stand in the body. */
    static void check(CertificateType type, CertificateFacts facts, String path, Warnings warnings) {
        var check = new CertificateCheck(type, facts, path);
        check.refuse();
        if (!check.faults.isEmpty()) {
            throw new InvalidRequest(check.faults);
        }
        check.warn(warnings);
    }

    static void checkName(RecordCertificate command) {
        boolean named = command.typeName() != null && !command.typeName().isBlank();
        if (named != (command.type() == CertificateType.OTHER)) {
            throw new InvalidRequest("/typeName", "certificate.name-of-other");
        }
    }

    private void refuse() {
        var number = bare(facts.number());
        if (number.isEmpty()) {
            fault("/number", "certificate.number-empty");
        } else if (!type.accepts(number)) {
            fault("/number", "certificate.number." + type.name().toLowerCase(Locale.ROOT));
        }
        if (facts.validity().endsBeforeItBegins()) {
            fault("/validity/validUntil", "certificate.ends-before-it-begins");
        }
        if (type.longestYears() != null && facts.validity().lastsLongerThan(type.longestYears())) {
            fault("/validity/validUntil", "certificate.lasts-too-long", type, type.longestYears());
        }
        if (type.hasPercentage() && facts.percentage() == null) {
            fault("/percentage", "certificate.percentage-missing");
        }
        if (!type.hasPercentage() && facts.percentage() != null) {
            fault("/percentage", "certificate.percentage-of-tkdn");
        }
    }

    private void warn(Warnings warnings) {
        var number = bare(facts.number());
        var validity = facts.validity();
        if (!type.isUsual(number)) {
            warnings.add(path + "/number", "certificate.number-unusual", facts.number());
        }
        if (type == CertificateType.HALAL && validity.validUntil() != null) {
            warnings.add(path + "/validity/validUntil", "certificate.halal-has-no-end");
        }
        if (type == CertificateType.PIRT && validity.validUntil() != null && !endsInTheYearOfItsNumber(number)) {
            warnings.add(path + "/validity/validUntil", "certificate.pirt-year", number.substring(number.length() - 2));
        }
        if (type.hasPercentage()) {
            warnings.add("/holder", "certificate.tkdn-is-of-a-product");
        }
    }

    /** The last two digits of a P-IRT number are the year of its end. */
    private boolean endsInTheYearOfItsNumber(String number) {
        return number.substring(number.length() - PIRT_YEAR)
                .equals("%02d".formatted(facts.validity().validUntil().getYear() % 100));
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(FieldFault.at(path + field, key, arguments));
    }
}
