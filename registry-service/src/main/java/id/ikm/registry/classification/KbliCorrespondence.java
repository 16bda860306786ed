package id.ikm.registry.classification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.ikm.registry.classification.KbliMatch.End;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which codes of two editions correspond, over the editions between them, forward and backward in time. */
@ApplicationScoped
public class KbliCorrespondence {

    private static final String ENDS = """
            with recursive step (edition, code, next_edition, next_code) as (
                select edition, code, successor_edition, successor_code from kbli_successor
                where :forward and successor_edition <= :target
                union all
                select successor_edition, successor_code, edition, code from kbli_successor
                where not :forward and edition >= :target and successor_code is not null),
            walk (start, edition, code) as (
                select f.code, cast(:edition as varchar), f.code collate "C" from unnest(cast(:codes as varchar[])) as f (code)
                union
                select w.start, s.next_edition, s.next_code
                from walk w join step s on s.edition = w.edition and s.code = w.code
                where w.edition <> :target)
            select w.start, w.edition, w.code, k.title
            from walk w left join kbli k on k.edition = w.edition and k.code = w.code
            where w.edition = :target
               or not exists (select 1 from step s where s.edition = w.edition and s.code = w.code)
            order by w.start, w.code
            """;

    private final EntityManager database;

    KbliCorrespondence(EntityManager database) {
        this.database = database;
    }

    KbliMatch of(KbliCode kbli, String target) {
        return between(kbli.edition(), List.of(kbli.code()), target).get(kbli.code());
    }

    /** For each of the codes, which are of one edition, what it is in the other. */
    public Map<String, KbliMatch> between(String edition, Collection<String> codes, String target) {
        List<Object[]> rows = database.createNativeQuery(ENDS, Object[].class)
                .setParameter("edition", edition)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("target", target)
                .setParameter("forward", edition.compareTo(target) <= 0)
                .getResultList();
        Map<String, List<End>> ends = rows.stream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        mapping(row -> new End((String) row[1], (String) row[2], (String) row[3]), toList())));
        return ends.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> KbliMatch.of(entry.getValue(), target)));
    }

    /** Edition and code, written as one, of all codes of older editions that became exactly one. */
    @SuppressWarnings("unchecked")
    public String[] withOneSuccessorIn(String target) {
        List<Object[]> old = database.createNativeQuery(
                        "select distinct edition, code from kbli_successor where edition < ?1", Object[].class)
                .setParameter(1, target)
                .getResultList();
        Map<String, List<String>> byEdition =
                old.stream().collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
        return byEdition.entrySet().stream()
                .flatMap(codes -> between(codes.getKey(), codes.getValue(), target).entrySet().stream()
                        .filter(match -> match.getValue().outcome() == KbliOutcome.ONE)
                        .map(match -> codes.getKey() + match.getKey()))
                .toArray(String[]::new);
    }
}
