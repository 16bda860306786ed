package id.ikm.registry.certificate;

import id.ikm.kit.listing.Condition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a query of the table {@code business} is narrowed by. */
public class CertificateCondition {

    private static final String ONE = """
            exists (select 1 from certificate c where c.business_id = business.id and c.type = :certificateType %s)
            """;

    private static final String IN_FORCE = """
            and coalesce(c.valid_from, :certificateDay) <= :certificateDay
            and coalesce(c.valid_until, :certificateDay) >= :certificateDay
            and (c.revoked_on is null or c.revoked_on > :certificateDay)
            """;

    private static final String LASTING = "and (c.valid_until is null or c.valid_until > :certificateNotice)";

    private static final int DAYS_OF_NOTICE = 180;

    private CertificateCondition() {}

    /** {@code state} null stands for VALID. */
    public static Condition of(CertificateType type, HeldCertificate state, LocalDate day) {
        var valid = ONE.formatted(IN_FORCE);
        var any = ONE.formatted("");
        return switch (state == null ? HeldCertificate.VALID : state) {
            case VALID -> new Condition(valid, onDay(type, day));
            case EXPIRING -> {
                var parameters = onDay(type, day);
                parameters.put("certificateNotice", day.plusDays(DAYS_OF_NOTICE));
                yield new Condition(valid + " and not " + ONE.formatted(IN_FORCE + LASTING), parameters);
            }
            case EXPIRED -> new Condition(any + " and not " + valid, onDay(type, day));
            case NONE -> new Condition("not " + any, Map.of("certificateType", type.name()));
        };
    }

    private static Map<String, Object> onDay(CertificateType type, LocalDate day) {
        return new HashMap<>(Map.of("certificateType", type.name(), "certificateDay", day));
    }
}
