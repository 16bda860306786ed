package id.ikm.registry.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rulesets in the database: what was added is never edited, only ended. */
@ApplicationScoped
class RulesetTable {

    private static final TypeReference<List<RulesetRow>> ROWS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    RulesetTable(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Never flushes: it is read in the middle of changing a business. */
    @SuppressWarnings("unchecked")
    List<Ruleset> all() {
        List<Object[]> rows = database.createNativeQuery("""
                        select code, axis, rank, valid_from, valid_to, title, mark, citation, cast(rows as text), version
                        from ruleset order by axis, rank, valid_from nulls first
                        """, Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream().map(this::ruleset).toList();
    }

    UUID id(String code) {
        return (UUID) database.createNativeQuery("select id from ruleset where code = ?1")
                .setParameter(1, code)
                .getSingleResult();
    }

    /** What is in force without end, of the same axis and rank, ends where the next begins; answers the codes of it. */
    @SuppressWarnings("unchecked")
    List<String> endBefore(AddRuleset next) {
        return database.createNativeQuery("""
                        update ruleset set valid_to = :from, version = version + 1
                        where axis = :axis and rank = :rank and valid_to is null
                          and (valid_from is null or valid_from < :from)
                        returning code
                        """)
                .setParameter("from", next.validFrom())
                .setParameter("axis", next.axis().name())
                .setParameter("rank", next.rank())
                .getResultList();
    }

    void insert(AddRuleset ruleset, String addedBy) {
        database.createNativeQuery("""
                        insert into ruleset
                            (code, axis, rank, valid_from, title, mark, citation, rows, added_by, added_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), ?9, ?10)
                        """)
                .setParameter(1, ruleset.code())
                .setParameter(2, ruleset.axis().name())
                .setParameter(3, ruleset.rank())
                .setParameter(4, ruleset.validFrom())
                .setParameter(5, ruleset.source().title())
                .setParameter(6, ruleset.source().mark().name())
                .setParameter(7, ruleset.source().citation())
                .setParameter(8, write(ruleset.rows()))
                .setParameter(9, addedBy)
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    private Ruleset ruleset(Object[] row) {
        return new Ruleset(
                (String) row[0],
                Axis.valueOf((String) row[1]),
                ((Number) row[2]).intValue(),
                new Validity((LocalDate) row[3], (LocalDate) row[4]),
                new RulesetSource((String) row[5], Mark.valueOf((String) row[6]), (String) row[7]),
                read((String) row[8]),
                ((Number) row[9]).longValue());
    }

    private List<RulesetRow> read(String rows) {
        try {
            return json.readValue(rows, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<RulesetRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
