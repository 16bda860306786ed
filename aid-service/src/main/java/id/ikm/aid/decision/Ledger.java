package id.ikm.aid.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who decided what about which thing, when and why. Lines are only ever added, each chained to the one before it. */
@ApplicationScoped
public class Ledger {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Ledger(EntityManager database, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param reason null where none was asked for */
    @Transactional(TxType.MANDATORY)
    public void add(Subject subject, String act, String reason, Object after) {
        database.createNativeQuery("""
                        insert into decision
                            (subject_kind, subject_id, number, region_code, act, reason, decided_by, decided_at, after)
                        values (?1, ?2, (select coalesce(max(number), 0) + 1 from decision where subject_id = ?2), ?3,
                                ?4, ?5, ?6, ?7, cast(?8 as jsonb))
                        """)
                .setParameter(1, subject.kind().name())
                .setParameter(2, subject.id())
                .setParameter(3, subject.regionCode())
                .setParameter(4, act)
                .setParameter(5, reason)
                .setParameter(6, caller.subject())
                .setParameter(7, clock.instant())
                .setParameter(8, asJson(after))
                .executeUpdate();
    }

    /** Who did any of these acts to the thing; maker and checker are told apart by it. */
    public Set<String> officers(UUID subject, Set<String> acts) {
        List<Object[]> rows = database.createNativeQuery(
                        "select decided_by, act from decision where subject_id = ?1", Object[].class)
                .setParameter(1, subject)
                .getResultList();
        return rows.stream()
                .filter(row -> acts.contains((String) row[1]))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** Oldest first; nothing outside the scope. */
    List<DecisionView> of(UUID subject, RegionScope scope, PageRequest page) {
        List<Object[]> rows = database.createNativeQuery(
                        "select " + DecisionView.COLUMNS
                                + " from decision where subject_id = ?1 and region_code like ?2 and number > ?3"
                                + " order by number limit ?4",
                        Object[].class)
                .setParameter(1, subject)
                .setParameter(2, scope.likePattern())
                .setParameter(3, page.after().map(last -> last.number(0)).orElse(0L))
                .setParameter(4, page.rows())
                .getResultList();
        return rows.stream().map(DecisionView::of).toList();
    }

    LedgerCheckView check(UUID subject, RegionScope scope) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select count(*), min(number) filter (where not sound),
                               (array_agg(hash order by number desc))[1]
                        from (
                            select d.number, d.hash,
                                   d.hash = decision_hash(lag(d.hash) over line, d)
                                       and d.number = coalesce(lag(d.number) over line, 0) + 1 as sound
                            from decision d where d.subject_id = ?1 and d.region_code like ?2
                            window line as (order by d.number)
                        ) as line
                        """, Object[].class)
                .setParameter(1, subject)
                .setParameter(2, scope.likePattern())
                .getSingleResult();
        return new LedgerCheckView(row[1] == null, (Long) row[0], (Long) row[1], (String) row[2]);
    }

    private String asJson(Object after) {
        try {
            return json.writeValueAsString(after);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
