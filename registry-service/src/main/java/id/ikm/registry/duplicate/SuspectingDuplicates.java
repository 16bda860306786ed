package id.ikm.registry.duplicate;

import id.ikm.registry.duplicate.Sign.Criterion;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the records that look like this one into the review queue, in the transaction that wrote it. */
@ApplicationScoped
public class SuspectingDuplicates {

    /**
     * One statement; each sign has its index, and none brings more than it can be worth to look at: what shares most with
     * a name is compared with it letter by letter, and a key that hundreds have tells too little to look at all of them.
     */
    private static final String ALIKE = """
            with told as (
                select array_agg(decode(cell, 'hex')) as cells
                from unnest(string_to_array(cast(:nearby as text), ' ')) cell),
            mine as (
                select id, region_code, match_name, match_keys, phone_hash, position_hash,
                       coalesce(told.cells, array[position_hash]) as cells, told.cells is null as untold
                from business, told where id = :id),
            alike as (
                (select named.id
                 from mine, (
                     select o.id, count(*) as shared
                     from mine, unnest(mine.match_keys) key, lateral (
                         select o.id from business o
                         where o.match_keys @> array[key] and o.status not in ('CLOSED', 'MERGED') limit 100) o
                     group by o.id order by shared desc limit 40) sharing
                 join business named on named.id = sharing.id
                 where similarity(named.match_name, mine.match_name) >= 0.6
                 order by similarity(named.match_name, mine.match_name) desc limit 20)
                union
                (select o.id from mine join business o on o.phone_hash = mine.phone_hash limit 20)
                union
                (select o.id from mine join business o on o.position_hash = any(mine.cells)
                 where o.status not in ('CLOSED', 'MERGED')
                 order by similarity(o.match_name, mine.match_name) desc limit 20))
            select o.id, mine.region_code, o.region_code, similarity(o.match_name, mine.match_name),
                   o.phone_hash = mine.phone_hash,
                   case when mine.untold and o.position_hash <> mine.position_hash
                             and pair.likeness @> '[{"criterion": "POSITION", "likeness": 1}]'
                        then true else o.position_hash = any(mine.cells) end
            from alike join business o on o.id = alike.id cross join mine
            left join duplicate_candidate pair
                on least(pair.business_id, pair.other_id) = least(o.id, mine.id)
                and greatest(pair.business_id, pair.other_id) = greatest(o.id, mine.id)
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
                            """)
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

    /**
     * The likest first. The record is in the database already.
     *
     * @param nearby the hashes of its cell and those around it; null while its position is only known sealed: then its
     *     own cell counts, and a neighbour that was found before
     */
    @Transactional(TxType.MANDATORY)
    public List<Suspected> look(UUID businessId, List<byte[]> nearby) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("id", businessId)
                .setParameter("nearby", nearby == null ? null : inHex(nearby))
                .getResultList();
        boolean phoneTells = rows.stream().filter(row -> isSame(row[4])).count() <= config.phoneSharedByAtMost();
        var suspects = rows.stream()
                .map(row -> suspect(row, phoneTells))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(
                                (Suspect suspect) -> suspect.likeness().score())
                        .reversed())
                .limit(config.keptAtMost())
                .toList();
        suspects.forEach(suspect ->
                candidates.suspect(businessId, suspect.id(), suspect.places().commonRegion(), suspect.likeness()));
        return suspects.stream()
                .map(suspect -> new Suspected(suspect.id(), suspect.likeness().score()))
                .toList();
    }

    /** A record that waits for a person to compare it; the score is out of 100. */
    public record Suspected(UUID id, int score) {}

    private record Suspect(UUID id, Neighbourhood places, Likeness likeness) {}

    /** Null where it does not look like a double. */
    private Suspect suspect(Object[] row, boolean phoneTells) {
        var places = new Neighbourhood(new RegionCode((String) row[1]), new RegionCode((String) row[2]));
        var likeness = likeness(places, row);
        boolean samePhoneHere = phoneTells && isSame(row[4]) && places.inOneRegency();
        return samePhoneHere || likeness.score() >= config.threshold()
                ? new Suspect((UUID) row[0], places, likeness)
                : null;
    }

    private static String inHex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(" "));
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
        return equal == null ? null : isSame(equal) ? 1.0 : 0.0;
    }

    private static boolean isSame(Object equal) {
        return Boolean.TRUE.equals(equal);
    }
}
