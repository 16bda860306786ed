package id.ikm.registry.classification;

import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The editions of the classification. */
@ApplicationScoped
public class KbliEditions {

    private static final String SELECT = """
            select e.edition, e.regulation, e.expected_codes, e.complete, e.valid_from, e.valid_to, e.version,
                   (select count(*) from kbli k where k.edition = e.edition and char_length(k.code) = 5) as loaded
            from kbli_edition e
            where :edition in (e.edition, '*')
            order by e.edition
            """;

    private final EntityManager database;
    private final KbliEditionEventPublisher events;

    KbliEditions(EntityManager database, KbliEditionEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    KbliEditionView get(String edition) {
        return find(edition).orElseThrow(() -> new NotFound("kbli-edition", edition));
    }

    Optional<KbliEditionView> find(String edition) {
        return rows(edition).stream().findFirst();
    }

    /** The edition that is in force on a day, as far as it is known since when each is. */
    public Optional<String> inForceOn(LocalDate day) {
        return all().stream()
                .filter(edition -> edition.validFrom() != null
                        && !edition.validFrom().isAfter(day)
                        && (edition.validTo() == null || edition.validTo().isAfter(day)))
                .map(KbliEditionView::edition)
                .findFirst();
    }

    List<KbliEditionView> all() {
        return rows("*");
    }

    public String require(String edition, String pointer) {
        return find(edition)
                .map(KbliEditionView::edition)
                .orElseThrow(() -> new InvalidRequest(pointer, "kbli.edition-unknown", edition));
    }

    /** Refuses days on which another edition is in force too. */
    KbliEditionView setValidity(KbliEditionView edition, KbliValidity validity) {
        all().stream()
                .filter(other -> !other.edition().equals(edition.edition()) && validity.overlaps(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict("kbli-edition.overlaps", other.edition());
                });
        database.createNativeQuery("""
                        update kbli_edition set valid_from = :from, valid_to = :to, version = version + 1
                        where edition = :edition
                        """)
                .setParameter("from", validity.validFrom())
                .setParameter("to", validity.validTo())
                .setParameter("edition", edition.edition())
                .executeUpdate();
        var dated = get(edition.edition());
        events.dated(id(dated.edition()), dated);
        return dated;
    }

    /** The whole edition is here now: from now on a missing code is an error. */
    void complete(String edition) {
        int changed = database.createNativeQuery(
                        "update kbli_edition set complete = true, version = version + 1 where edition = :edition and not complete")
                .setParameter("edition", edition)
                .executeUpdate();
        if (changed > 0) {
            events.completed(id(edition), get(edition));
        }
    }

    private UUID id(String edition) {
        return (UUID) database.createNativeQuery("select id from kbli_edition where edition = ?1", UUID.class)
                .setParameter(1, edition)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<KbliEditionView> rows(String edition) {
        return database.createNativeQuery(SELECT)
                .unwrap(NativeQuery.class)
                .setParameter("edition", edition)
                .setTupleTransformer((row, names) -> view(row))
                .getResultList();
    }

    private static KbliEditionView view(Object[] row) {
        return new KbliEditionView(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[7]).longValue(),
                (Boolean) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                ((Number) row[6]).longValue());
    }
}
