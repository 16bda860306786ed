package id.ikm.registry.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.kit.identity.Ids;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The review queue. */
@ApplicationScoped
public class DuplicateCandidates implements PanacheRepositoryBase<DuplicateCandidate, UUID> {

    private static final String VIEW = """
            select c.id, c.score, cast(c.likeness as text), c.state, c.found_at, c.decided_by, c.decided_at, c.reason,
                   c.version, b.id, b.name, b.region_code, b.status, o.id, o.name, o.region_code, o.status
            from duplicate_candidate c
            join business b on b.id = c.business_id
            join business o on o.id = c.other_id
            """;

    private final DuplicateCandidateEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    DuplicateCandidates(DuplicateCandidateEventPublisher events, ObjectMapper json, Clock clock) {
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** A pair that was decided stays decided; one that is open gets its new score. */
    void suspect(UUID businessId, UUID otherId, String region, Likeness likeness) {
        getEntityManager()
                .createNativeQuery("""
                        insert into duplicate_candidate
                            (id, business_id, other_id, region_code, score, likeness, state, found_at, version)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), 'OPEN', ?7, 0)
                        on conflict (least(business_id, other_id), greatest(business_id, other_id)) do update
                        set score = excluded.score, likeness = excluded.likeness, region_code = excluded.region_code,
                            version = duplicate_candidate.version + 1
                        where duplicate_candidate.state = 'OPEN'
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, businessId)
                .setParameter(3, otherId)
                .setParameter(4, region)
                .setParameter(5, likeness.score())
                .setParameter(6, asJson(likeness))
                .setParameter(7, clock.instant())
                .executeUpdate();
    }

    /** The pair, if it is under review, is decided by a merger; or by the end of one, and then for good. */
    public void decide(UUID oneId, UUID otherId, DuplicateCandidate.State state, String reason, String by) {
        update(
                "state = ?1, reason = ?2, decidedBy = ?3, decidedAt = ?4, version = version + 1"
                        + " where businessId in (?5, ?6) and otherId in (?5, ?6)",
                state,
                reason,
                by,
                clock.instant(),
                oneId,
                otherId);
        find("businessId in (?1, ?2) and otherId in (?1, ?2)", oneId, otherId)
                .firstResultOptional()
                .ifPresent(pair -> {
                    getEntityManager().refresh(pair);
                    events.decided(pair);
                });
    }

    /** That holds both records. */
    public String regionOf(UUID id) {
        return get(id).regionCode();
    }

    DuplicateCandidate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("duplicate-candidate", id));
    }

    public DuplicateCandidateView view(UUID id, RegionScope scope) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(VIEW + " where c.id = ?1 and c.region_code like ?2", Object[].class)
                .setParameter(1, id)
                .setParameter(2, scope.likePattern())
                .getResultList();
        return rows.stream().findFirst().map(this::view).orElseThrow(() -> new NotFound("duplicate-candidate", id));
    }

    /** An open pair of which one is closed or merged by now is no work any more. */
    List<DuplicateCandidateView> matching(DuplicateFilter filter, RegionScope scope, PageRequest page) {
        var region = scope.narrowedTo(filter.region);
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(VIEW + """
                        where c.state = :state and c.region_code like :region
                          and (:state <> 'OPEN' or b.status not in ('CLOSED', 'MERGED')
                                               and o.status not in ('CLOSED', 'MERGED'))
                          and (cast(:business as uuid) is null or :business in (c.business_id, c.other_id))
                          and c.id > :after
                        order by c.id limit :count
                        """, Object[].class)
                .setParameter("state", filter.state.name())
                .setParameter("region", region.likePattern())
                .setParameter("business", filter.business)
                .setParameter("after", page.afterId())
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private DuplicateCandidateView view(Object[] row) {
        return new DuplicateCandidateView(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                likeness((String) row[2]).signs(),
                party(row, 9),
                party(row, 13),
                DuplicateCandidate.State.valueOf((String) row[3]),
                (Instant) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                (Long) row[8]);
    }

    private static DuplicateCandidateView.Party party(Object[] row, int at) {
        return new DuplicateCandidateView.Party(
                (UUID) row[at], (String) row[at + 1], (String) row[at + 2], (String) row[at + 3]);
    }

    private Likeness likeness(String text) {
        try {
            return json.readValue(text, Likeness.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String asJson(Likeness likeness) {
        try {
            return json.writeValueAsString(likeness);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
