package id.ikm.registry.duplicate;

import id.ikm.registry.duplicate.Sign.Criterion;
import id.ikm.registry.region.RegionCode;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Puts the records that look like this one into the review queue, in the transaction that wrote it. */
@ApplicationScoped
public class SuspectingDuplicates {

    /** One statement; each sign has its index, and none brings more than it can be worth to look at. */
    private static final String ALIKE = """
            with mine as (
                select id, region_code, match_name, match_keys, phone_hash, position_hash from business where id = :id),
            alike as (
                (select o.id from mine, business o
                 where o.match_keys && mine.match_keys and similarity(o.match_name, mine.match_name) >= 0.6
                   and o.status not in ('CLOSED', 'MERGED')
                 order by similarity(o.match_name, mine.match_name) desc limit 20)
                union
                (select o.id from mine join business o on o.phone_hash = mine.phone_hash limit 20)
                union
                (select o.id from mine join business o on o.position_hash = mine.position_hash limit 20))
            select o.id, mine.region_code, o.region_code, similarity(o.match_name, mine.match_name),
                   o.phone_hash = mine.phone_hash, o.position_hash = mine.position_hash
            from alike join business o on o.id = alike.id cross join mine
            where o.id <> mine.id and o.status not in ('CLOSED', 'MERGED')
            """;

    private final EntityManager entityManager;
    private final DuplicateCandidates candidates;
    private final DuplicateConfig config;

    SuspectingDuplicates(EntityManager entityManager, DuplicateCandidates candidates, DuplicateConfig config) {
        this.entityManager = entityManager;
        this.candidates = candidates;
        this.config = config;
    }

    /** An owner has no two businesses of one name, unless people said so: that is refused, not suspected. */
    @Transactional(TxType.MANDATORY)
    public void mustNotOwnTwice(UUID businessId, String name, List<UUID> owners) {
        for (var owner : owners) {
            @SuppressWarnings("unchecked")
            List<UUID> known = entityManager
                    .createNativeQuery("""
                            select id from business
                            where people @> cast(:role as jsonb) and match_name = :name and id <> :id
                              and status not in ('CLOSED', 'MERGED')
                            """, UUID.class)
                    .setParameter(
                            "role", "[{\"personId\": \"%s\", \"role\": \"OWNER\", \"until\": null}]".formatted(owner))
                    .setParameter("name", MatchName.of(name).value())
                    .setParameter("id", businessId)
                    .getResultList();
            known.stream().findFirst().ifPresent(id -> {
                throw new Conflict(FieldFault.at("/name", "duplicate.owner-and-name", id));
            });
        }
    }

    /** The record is in the database already. */
    @Transactional(TxType.MANDATORY)
    public void look(UUID businessId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("id", businessId)
                .getResultList();
        for (var row : rows) {
            var places = new Neighbourhood(new RegionCode((String) row[1]), new RegionCode((String) row[2]));
            var likeness = likeness(places, row);
            if (likeness.score() >= config.threshold()) {
                candidates.suspect(businessId, (UUID) row[0], places.commonRegion(), likeness);
            }
        }
    }

    private Likeness likeness(Neighbourhood places, Object[] row) {
        return new Likeness(List.of(
                new Sign(Criterion.NAME, config.nameWeight(), rounded(((Number) row[3]).doubleValue())),
                new Sign(Criterion.PLACE, config.placeWeight(), places.likeness()),
                new Sign(Criterion.PHONE, config.phoneWeight(), same(row[4])),
                new Sign(Criterion.POSITION, config.positionWeight(), same(row[5]))));
    }

    private static double rounded(double similarity) {
        return Math.round(similarity * 100) / 100.0;
    }

    private static Double same(Object equal) {
        return equal == null ? null : Boolean.TRUE.equals(equal) ? 1.0 : 0.0;
    }
}
