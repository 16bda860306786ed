package id.ikm.registry.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.access.Caller;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who changed a business, when, why, and how it was before and after. Rows are only ever added. */
@ApplicationScoped
class BusinessHistory {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    BusinessHistory(EntityManager entityManager, ObjectMapper json, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(BusinessChange kind, BusinessView before, BusinessView after, String reason) {
        entityManager
                .createNativeQuery("""
                        insert into business_change
                            (business_id, version, kind, changed_by, changed_at, reason, before, after)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), cast(?8 as jsonb))
                        """)
                .setParameter(1, after.id())
                .setParameter(2, after.version())
                .setParameter(3, kind.name())
                .setParameter(4, caller.subject())
                .setParameter(5, clock.instant())
                .setParameter(6, reason)
                .setParameter(7, before == null ? null : asJson(before))
                .setParameter(8, asJson(after))
                .executeUpdate();
    }

    /** Oldest first. */
    List<BusinessChangeView> of(UUID businessId, PageRequest page) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select version, kind, changed_by, changed_at, reason,
                               cast(before as text), cast(after as text)
                        from business_change
                        where business_id = ?1 and version > ?2 order by version limit ?3
                        """, Object[].class)
                .setParameter(1, businessId)
                .setParameter(2, page.after().map(last -> last.number(0)).orElse(-1L))
                .setParameter(3, page.rows())
                .getResultList();
        return rows.stream().map(BusinessChangeView::of).toList();
    }

    private String asJson(BusinessView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
