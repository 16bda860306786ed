package id.ikm.registry.business;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.ikm.kit.listing.Condition;
import id.ikm.registry.region.SearchName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All words that occur in names: a word of a question stands for those of them that look like it. */
@ApplicationScoped
public class SearchWords {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 8;

    private static final String ALIKE = """
            (select distinct cast(:position%1$d as int), word, similarity(word, :word%1$d) from search_word
             where :word%1$d <%% word order by 3 desc, 2 limit 20)
            union
            (select cast(:position%1$d as int), word, cast(0 as real) from search_word
             where word = any (cast(:swapped%1$d as text[])))
            """;

    private final EntityManager entityManager;

    SearchWords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Rows whose words have every one of the text, or one much like it, in any order; any row where null is asked. */
    public Condition matching(String text) {
        if (text == null) {
            return Condition.ALWAYS;
        }
        var alternatives = like(SearchName.of(text));
        var parameters = IntStream.range(0, alternatives.size()).boxed().collect(toMap(i -> "words" + i, i ->
                (Object) alternatives.get(i)));
        var sql = parameters.keySet().stream()
                .map("words && cast(:%s as text[])"::formatted)
                .collect(joining(" and "));
        return new Condition(sql, parameters);
    }

    /** For each word of the text an array literal of the words it may mean, itself among them; letters and digits only. */
    private List<String> like(SearchName text) {
        var asked = Arrays.stream(text.value().split(" "))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        Map<Integer, Set<String>> meant = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            meant.put(i, new LinkedHashSet<>(List.of(asked.get(i))));
        }
        alike(asked).forEach(row -> meant.get((Integer) row[0]).add((String) row[1]));
        return meant.values().stream()
                .map(words -> words.stream().collect(joining(",", "{", "}")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> alike(List<String> asked) {
        var longer = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).length() >= SHORTEST)
                .toArray();
        if (longer.length == 0) {
            return List.of();
        }
        var sql = Arrays.stream(longer).mapToObj(ALIKE::formatted).collect(joining(" union all "));
        var query = entityManager.createNativeQuery(sql, Object[].class);
        for (int i : longer) {
            var word = asked.get(i);
            query.setParameter("position" + i, i)
                    .setParameter("word" + i, word)
                    .setParameter("swapped" + i, SearchName.swapped(word));
        }
        return query.getResultList();
    }
}
