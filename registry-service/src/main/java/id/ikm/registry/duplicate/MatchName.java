package id.ikm.registry.duplicate;

import id.ikm.registry.region.SearchName;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A name as duplicates are told by: without case, accents, signs and the words for a legal form. */
public record MatchName(String value) {

    private static final Set<String> LEGAL_FORMS =
            Set.of("cv", "ud", "pt", "pd", "tbk", "fa", "firma", "koperasi", "kub", "ikm", "umkm", "usaha", "toko");

    public static MatchName of(String name) {
        var words = SearchName.of(name).value();
        var telling = Arrays.stream(words.split(" "))
                .filter(Predicate.not(LEGAL_FORMS::contains))
                .collect(Collectors.joining(" "));
        return new MatchName(telling.isEmpty() ? words : telling);
    }
}
