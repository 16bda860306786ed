package id.ikm.registry.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who changed a business, when, why, and how it was before and after. Rows are only ever added, each chained by a hash. */
@ApplicationScoped
class BusinessHistory {

    record Entry(BusinessChange kind, BusinessView before, BusinessView after, String reason, String changedBy) {}

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;

    BusinessHistory(EntityManager entityManager, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** The head of the business's chain from now on. */
    @Transactional(TxType.MANDATORY)
    String add(Entry entry) {
        return (String) entityManager
                .createNativeQuery("""
                        insert into business_change
                            (business_id, version, kind, changed_by, changed_at, reason, before, after)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), cast(?8 as jsonb))
                        returning hash
                        """)
                .setParameter(1, entry.after().id())
                .setParameter(2, entry.after().version())
                .setParameter(3, entry.kind().name())
                .setParameter(4, entry.changedBy())
                .setParameter(5, clock.instant())
                .setParameter(6, entry.reason())
                .setParameter(7, entry.before() == null ? null : asJson(entry.before()))
                .setParameter(8, asJson(entry.after()))
                .getSingleResult();
    }

    /** Oldest first. */
    List<BusinessChangeView> of(UUID businessId, PageRequest page) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select version, kind, changed_by, changed_at, reason,
                               cast(before as text), cast(after as text), hash
                        from business_change
                        where business_id = ?1 and version > ?2 order by version limit ?3
                        """, Object[].class)
                .setParameter(1, businessId)
                .setParameter(2, page.after().map(last -> last.number(0)).orElse(-1L))
                .setParameter(3, page.rows())
                .getResultList();
        return rows.stream().map(BusinessChangeView::of).toList();
    }

    /** The record as it stood at that moment; nothing before its registration. */
    Optional<BusinessView> at(UUID businessId, Instant moment) {
        List<String> rows = entityManager
                .createNativeQuery("""
                        select cast(after as text) from business_change
                        where business_id = ?1 and changed_at <= ?2 order by version desc limit 1
                        """)
                .setParameter(1, businessId)
                .setParameter(2, moment)
                .getResultList();
        return rows.stream().findFirst().map(this::asView);
    }

    private BusinessView asView(String row) {
        try {
            return json.readValue(row, BusinessView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String asJson(BusinessView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
