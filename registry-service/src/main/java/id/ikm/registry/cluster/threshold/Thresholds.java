package id.ikm.registry.cluster.threshold;

import id.ikm.registry.ruleset.Mark;
import id.ikm.registry.ruleset.RulesetSource;
import id.ikm.registry.term.Term;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The thresholds in the database: what was added is never edited, only ended. */
@ApplicationScoped
public class Thresholds {

    private final EntityManager database;
    private final ThresholdEventPublisher events;

    Thresholds(EntityManager database, ThresholdEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** One for the island goes before one for every island; none where no rule is known. */
    public Optional<Threshold> inForce(ThresholdPurpose purpose, RegionCode region, LocalDate day) {
        var island = Island.of(region);
        return all().stream()
                .filter(threshold -> threshold.holds(purpose, island, day))
                .min(Comparator.comparing(threshold -> threshold.island() == null));
    }

    @SuppressWarnings("unchecked")
    public List<Threshold> all() {
        List<Object[]> rows = database.createNativeQuery("""
                        select code, purpose, island, minimum, valid_from, valid_to, title, mark, citation, version
                        from cluster_threshold order by purpose, island nulls first, valid_from nulls first
                        """, Object[].class).getResultList();
        return rows.stream().map(Thresholds::threshold).toList();
    }

    @Transactional(TxType.MANDATORY)
    Threshold add(AddThreshold command, String by) {
        all().stream()
                .filter(other -> other.purpose() == command.purpose() && other.island() == command.island())
                .filter(other ->
                        other.term().from() != null && !other.term().from().isBefore(command.validFrom()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(FieldFault.at("/validFrom", "threshold.overlaps", other.code()));
                });
        var ended = endBefore(command);
        insert(command, by);
        ended.forEach(code -> events.ended(id(code), stored(code)));
        var added = stored(command.code());
        events.added(id(added.code()), added);
        return added;
    }

    private Threshold stored(String code) {
        return all().stream()
                .filter(threshold -> threshold.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String code) {
        return (UUID) database.createNativeQuery("select id from cluster_threshold where code = ?1")
                .setParameter(1, code)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> endBefore(AddThreshold next) {
        return database.createNativeQuery("""
                        update cluster_threshold set valid_to = :from, version = version + 1
                        where purpose = :purpose and island is not distinct from cast(:island as varchar)
                          and (valid_to is null or valid_to > :from)
                        returning code
                        """)
                .setParameter("from", next.validFrom())
                .setParameter("purpose", next.purpose().name())
                .setParameter("island", name(next.island()))
                .getResultList();
    }

    private void insert(AddThreshold command, String by) {
        database.createNativeQuery("""
                        insert into cluster_threshold
                            (code, purpose, island, minimum, valid_from, title, mark, citation, added_by)
                        values (?1, ?2, cast(?3 as varchar), ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, command.code())
                .setParameter(2, command.purpose().name())
                .setParameter(3, name(command.island()))
                .setParameter(4, command.minimum())
                .setParameter(5, command.validFrom())
                .setParameter(6, command.source().title())
                .setParameter(7, command.source().mark().name())
                .setParameter(8, command.source().citation())
                .setParameter(9, by)
                .executeUpdate();
    }

    private static String name(Island island) {
        return island == null ? null : island.name();
    }

    private static Threshold threshold(Object[] row) {
        return new Threshold(
                (String) row[0],
                ThresholdPurpose.valueOf((String) row[1]),
                row[2] == null ? null : Island.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                new Term((LocalDate) row[4], (LocalDate) row[5]),
                new RulesetSource((String) row[6], Mark.valueOf((String) row[7]), (String) row[8]),
                ((Number) row[9]).longValue());
    }
}
