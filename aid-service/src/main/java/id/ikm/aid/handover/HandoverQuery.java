package id.ikm.aid.handover;

import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.Position;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of handovers in plain SQL, always inside the region of the caller, the newest first. */
class HandoverQuery {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int REGENCY_LENGTH = 5;
    private static final String AFTER_THE_DOT = "/";

    private final StringBuilder sql = new StringBuilder("""
            select id, number, handed_over_on, ceremony, region_code, recipient_kind, recipient_id, recipient_name,
                   industry_recipient, total_value
            from handover where true""");
    private final Map<String, Object> parameters = new HashMap<>();

    /** A whole regency or province by equality, for which an index has the order of the list under any plan. */
    HandoverQuery(String region) {
        if (region.length() > REGENCY_LENGTH) {
            where("region_code >= :region", "region", region);
            where("region_code < :afterRegion", "afterRegion", region + AFTER_THE_DOT);
        }
        if (region.length() >= REGENCY_LENGTH) {
            where("left(region_code, 5) = :regency", "regency", region.substring(0, REGENCY_LENGTH));
        } else if (!region.equals(RegionScope.NATION.region())) {
            where("left(region_code, 2) = :province", "province", region);
        }
    }

    HandoverQuery where(String condition, String parameter, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    HandoverQuery from(LocalDate day) {
        return where("handed_over_on >= :from", "from", storable(day));
    }

    HandoverQuery to(LocalDate day) {
        return where("handed_over_on <= :to", "to", storable(day));
    }

    HandoverQuery after(Position position) {
        var epochDay = Math.clamp(position.number(0), FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay());
        parameters.put("day", LocalDate.ofEpochDay(epochDay));
        return where("(handed_over_on, id) < (:day, :after)", "after", position.uuid(1));
    }

    List<HandoverSummary> rows(EntityManager entityManager, int count) {
        var query = entityManager
                .createNativeQuery(sql + " order by handed_over_on desc, id desc limit :count", Object[].class)
                .setParameter("count", count);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(HandoverQuery::summary).toList();
    }

    /** A day that PostgreSQL has; beyond lies no handover. */
    private static LocalDate storable(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private static HandoverSummary summary(Object[] row) {
        return new HandoverSummary(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (String) row[3],
                new RegionCode((String) row[4]),
                new Recipient(RecipientKind.valueOf((String) row[5]), (UUID) row[6], (String) row[7]),
                (Boolean) row[8],
                (Long) row[9]);
    }
}
