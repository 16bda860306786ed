package id.ikm.registry.classification;

import id.ikm.registry.region.SearchName;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hibernate.query.NativeQuery;

/** The codes of all editions, as far as they are loaded. */
@ApplicationScoped
public class Kblis {

    private static final String SELECT =
            "select k.edition, k.code, k.level, k.title, k.section, k.version from kbli k ";

    private final EntityManager database;
    private final KbliEditions editions;
    private final KbliCorrespondence correspondence;

    Kblis(EntityManager database, KbliEditions editions, KbliCorrespondence correspondence) {
        this.database = database;
        this.editions = editions;
        this.correspondence = correspondence;
    }

    public boolean contains(KbliCode kbli) {
        return find(kbli.edition(), kbli.code()).isPresent();
    }

    /** As below, for whoever has nobody to warn. */
    public void require(KbliCode kbli, String pointer) {
        require(kbli, pointer, new Warnings());
    }

    /** Refuses an unknown edition, and a code that a complete edition does not have; warns where the list has gaps. */
    public void require(KbliCode kbli, String pointer, Warnings warnings) {
        if (kbli == null) {
            return;
        }
        var edition = editions.find(kbli.edition());
        if (edition.isEmpty()) {
            throw new InvalidRequest(pointer + "/edition", "kbli.edition-unknown", kbli.edition());
        }
        if (contains(kbli)) {
            return;
        }
        if (edition.get().complete()) {
            throw new InvalidRequest(pointer + "/code", "kbli.code-unknown", kbli.code(), kbli.edition());
        }
        warnings.add(pointer + "/code", "kbli.code-not-loaded", kbli.code(), kbli.edition());
    }

    /** What a code is in the edition in force on a day. */
    KbliResolution resolve(KbliCode kbli, LocalDate day) {
        if (editions.get(kbli.edition()).complete() && !contains(kbli)) {
            throw new NotFound("kbli", kbli.code());
        }
        return editions.inForceOn(day)
                .map(edition -> KbliResolution.of(kbli, day, edition, correspondence.of(kbli, edition)))
                .orElseGet(() -> KbliResolution.of(kbli, day, null, KbliMatch.UNKNOWN));
    }

    KbliView get(String edition, String code) {
        return find(edition, code)
                .orElseThrow(() -> new NotFound(editions.get(edition).complete() ? "kbli" : "kbli-yet", code));
    }

    private Optional<KbliView> find(String edition, String code) {
        return rows(
                        SELECT + "where k.edition = :edition and k.code = :code",
                        Map.of("edition", edition, "code", code),
                        1)
                .stream()
                .findFirst();
    }

    List<KbliView> matching(KbliFilter filter, PageRequest page) {
        var conditions = new StringJoiner(" and ", "where true and ", " order by k.edition, k.code").add("true");
        Map<String, Object> values = new HashMap<>();
        if (filter.edition != null) {
            conditions.add("k.edition = :edition");
            values.put("edition", filter.edition);
        }
        if (filter.prefix != null) {
            conditions.add("k.code like :prefix");
            values.put("prefix", filter.prefix + "%");
        }
        if (filter.q != null) {
            conditions.add("k.search_name %> :q");
            values.put("q", SearchName.of(filter.q).value());
        }
        page.after().ifPresent(position -> {
            conditions.add("(k.edition, k.code) > (:lastEdition, :lastCode)");
            values.put("lastEdition", position.text(0));
            values.put("lastCode", position.text(1));
        });
        return rows(SELECT + conditions, values, page.rows());
    }

    /** What the later edition has for it, as far as that is recorded and loaded. */
    List<KbliView> successorsOf(KbliView kbli) {
        return rows(SELECT + """
                        join kbli_successor s on k.edition = s.successor_edition and k.code = s.successor_code
                        where s.edition = :edition and s.code = :code order by k.edition, k.code""", Map.of("edition", kbli.edition(), "code", kbli.code()), Integer.MAX_VALUE);
    }

    @SuppressWarnings("unchecked")
    private List<KbliView> rows(String sql, Map<String, Object> values, int limit) {
        var query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit)
                .setTupleTransformer((row, names) -> view(row))
                .getResultList();
    }

    private static KbliView view(Object[] row) {
        var code = (String) row[1];
        var section = row[4] == null ? null : row[4].toString();
        return new KbliView(
                (String) row[0],
                code,
                KbliLevel.valueOf((String) row[2]),
                (String) row[3],
                section,
                KbliCode.belongsToManufacturing(code),
                ((Number) row[5]).longValue());
    }
}
