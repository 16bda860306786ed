package id.ikm.registry.certificate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a query of the table {@code business} is narrowed by, with the values of its parameters. */
public record CertificateCondition(String sql, Map<String, Object> parameters) {

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

    /** {@code state} null stands for VALID. */
    public static CertificateCondition of(CertificateType type, HeldCertificate state, LocalDate day) {
        var valid = ONE.formatted(IN_FORCE);
        var any = ONE.formatted("");
        return switch (state == null ? HeldCertificate.VALID : state) {
            case VALID -> with(valid, type, day);
            case EXPIRING ->
                with(valid + " and not " + ONE.formatted(IN_FORCE + LASTING), type, day)
                        .and("certificateNotice", day.plusDays(DAYS_OF_NOTICE));
            case EXPIRED -> with(any + " and not " + valid, type, day);
            case NONE -> new CertificateCondition("not " + any, Map.of("certificateType", type.name()));
        };
    }

    private static CertificateCondition with(String sql, CertificateType type, LocalDate day) {
        return new CertificateCondition(sql, Map.of("certificateType", type.name(), "certificateDay", day));
    }

    private CertificateCondition and(String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new CertificateCondition(sql, more);
    }
}
