package id.ikm.registry.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.classification.KbliCorrespondence;
import id.ikm.registry.classification.KbliMatch;
import id.ikm.registry.worklist.KbliWork.OldCode;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Businesses whose codes are of an edition older than one, by regency: one index has them in that order. */
@ApplicationScoped
class KbliWorkList {

    /** A business with its old codes, and the key that it is sorted by. */
    record Row(UUID id, String name, RegionCode region, long version, List<Old> old, List<String> key) {}

    record Old(KbliCode kbli, boolean main) {}

    private static final String OLDEST = "kbli_oldest_edition(b.main_kbli_edition, b.further_kbli)";

    private static final String SELECT = """
            select b.id, b.name, b.region_code, b.version, b.main_kbli_edition, b.main_kbli_code,
                   cast(b.further_kbli as text), left(b.region_code, 5), %1$s
            from business b
            where b.status not in ('CLOSED', 'MERGED') and left(b.region_code, 5) between :first and :last
              and b.region_code like :region and %1$s < :edition
              and (left(b.region_code, 5), %1$s, b.id) > (:afterRegency, :afterEdition, :afterId)
            """.formatted(OLDEST);

    private static final String DECISION = """
            exists (select 1 from (select b.main_kbli_edition, b.main_kbli_code union all
                    select k ->> 'edition', k ->> 'code' from jsonb_array_elements(b.further_kbli) k) as old (edition, code)
                    where old.edition < :edition and old.edition || old.code <> all(cast(:decided as text[])))
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final KbliCorrespondence correspondence;

    KbliWorkList(EntityManager database, ObjectMapper json, KbliCorrespondence correspondence) {
        this.database = database;
        this.json = json;
        this.correspondence = correspondence;
    }

    List<Row> rows(String edition, RegionScope region, Boolean decision, PageRequest page) {
        var sql = SELECT + (decision == null ? "" : (decision ? " and " : " and not ") + DECISION);
        var query = database.createNativeQuery(
                        sql + " order by left(b.region_code, 5), " + OLDEST + ", b.id limit :count", Object[].class)
                .setParameter("edition", edition)
                .setParameter("region", region.likePattern())
                .setParameter("count", page.rows());
        range(region).forEach(query::setParameter);
        after(page).forEach(query::setParameter);
        if (decision != null) {
            query.setParameter("decided", correspondence.withOneSuccessorIn(edition));
        }
        List<Object[]> found = query.getResultList();
        return found.stream().map(row -> row(row, edition)).toList();
    }

    /** With what their codes can be, looked up for all of them at once. */
    Map<UUID, KbliWork> resolved(List<Row> rows, String edition) {
        Map<String, Set<String>> byEdition = rows.stream()
                .flatMap(row -> row.old().stream())
                .map(Old::kbli)
                .collect(groupingBy(KbliCode::edition, mapping(KbliCode::code, toSet())));
        Map<KbliCode, KbliMatch> matches = new HashMap<>();
        byEdition.forEach((old, codes) -> correspondence
                .between(old, codes, edition)
                .forEach((code, match) -> matches.put(new KbliCode(old, code), match)));
        return rows.stream().collect(toMap(Row::id, row -> work(row, matches)));
    }

    private static KbliWork work(Row row, Map<KbliCode, KbliMatch> matches) {
        var codes = row.old().stream()
                .map(old -> new OldCode(old.kbli(), old.main(), matches.get(old.kbli())))
                .toList();
        return new KbliWork(row.id(), row.name(), row.region(), row.version(), codes);
    }

    private Row row(Object[] row, String edition) {
        var old = new ArrayList<Old>();
        if (row[4] != null) {
            old.add(new Old(new KbliCode((String) row[4], (String) row[5]), true));
        }
        further((String) row[6]).map(kbli -> new Old(kbli, false)).forEach(old::add);
        old.removeIf(code -> code.kbli().edition().compareTo(edition) >= 0);
        return new Row(
                (UUID) row[0],
                (String) row[1],
                new RegionCode((String) row[2]),
                (Long) row[3],
                old,
                List.of((String) row[7], (String) row[8], row[0].toString()));
    }

    private Stream<KbliCode> further(String codes) {
        try {
            return json.readValue(codes, new TypeReference<List<KbliCode>>() {}).stream();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The regencies of a province, or the one of anything smaller. */
    private static Map<String, Object> range(RegionScope region) {
        var code = region.equals(RegionScope.NATION) ? "" : region.region();
        var regency = code.substring(0, Math.min(code.length(), 5));
        return Map.of("first", regency, "last", regency.length() == 5 ? regency : regency + "~");
    }

    private static Map<String, Object> after(PageRequest page) {
        return page.after()
                .map(last -> Map.<String, Object>of(
                        "afterRegency", last.text(0), "afterEdition", last.text(1), "afterId", last.uuid(2)))
                .orElse(Map.of("afterRegency", "", "afterEdition", "", "afterId", new UUID(0, 0)));
    }
}
