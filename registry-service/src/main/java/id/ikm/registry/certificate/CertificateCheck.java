package id.ikm.registry.certificate;

import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.registry.certificate.permit.RightPermit;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of DOMAIN 3: what is [V] or [S] refuses, what is [C] or [G] warns. */
class CertificateCheck {

    private static final int PIRT_YEAR = 2;

    /** 25 % under Permenperin 46/2022, more since: which one applies is not told by the paper's date alone. */
    private static final BigDecimal LEAST_TKDN_IK = new BigDecimal(25);

    private final CertificateType type;
    private final CertificateFacts facts;
    private final String path;
    private final List<FieldFault> faults = new ArrayList<>();

    private CertificateCheck(CertificateType type, CertificateFacts facts, String path) {
        this.type = type;
        this.facts = facts;
        this.path = path;
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

    /** TKDN belongs to a product, BMP to a company (DOMAIN 0.6 [S]). */
    static void checkHolder(CertificateType type, Holder holder) {
        if (type.onlyHolder() != null && type.onlyHolder() != holder.kind()) {
            throw new InvalidRequest("/holder/kind", "certificate.holder-of." + lower(type));
        }
    }

    /** AS-15: P-IRT is refused for bottled water, which needs MD and SNI. */
    static void checkPermit(CertificateType type, FoodKind holder) {
        if (RightPermit.isWrong(holder, type)) {
            throw new InvalidRequest("/type", "certificate.wrong-permit", type);
        }
    }

    private void refuse() {
        var number = CertificateNumber.bare(facts.number());
        if (number.isEmpty()) {
            fault("/number", "certificate.number-empty");
        } else if (!type.accepts(number)) {
            fault("/number", "certificate.number." + lower(type));
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
        } else if (facts.percentage() != null && facts.percentage().compareTo(type.highestPercentage()) > 0) {
            fault("/percentage", "certificate.percentage-too-high", type, type.highestPercentage());
        }
    }

    private void warn(Warnings warnings) {
        var number = CertificateNumber.bare(facts.number());
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
        if (type.usualYears() != null && validity.lastsLongerThan(type.usualYears())) {
            warnings.add(path + "/validity/validUntil", "certificate.lasts-unusually-long", type, type.usualYears());
        }
        if (type == CertificateType.TKDN_IK && facts.percentage().compareTo(LEAST_TKDN_IK) < 0) {
            warnings.add(path + "/percentage", "certificate.tkdn-ik-too-low", LEAST_TKDN_IK);
        }
    }

    /** The last two digits of a P-IRT number are the year of its end. */
    private boolean endsInTheYearOfItsNumber(String number) {
        return number.substring(number.length() - PIRT_YEAR)
                .equals("%02d".formatted(facts.validity().validUntil().getYear() % 100));
    }

    private static String lower(CertificateType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(FieldFault.at(path + field, key, arguments));
    }
}
