package id.ikm.registry.region;

import id.ikm.kit.listing.Condition;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name as it is compared: without case, accents, apostrophes and signs, so that {@code Soka"an} is found as sokaan. */
public record SearchName(String value) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\"'`\u2018\u2019\u02BC\u00B4]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Never longer than the text, so that it fits a column of the same size. */
    public static SearchName of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        var fitting = joined.substring(0, Math.min(joined.length(), text.length()));
        return new SearchName(SIGNS.matcher(fitting).replaceAll(" ").strip());
    }

    /** Rows with a search_name that has every word, or one much like it, in any order; any row where null is asked. */
    public static Condition like(String text) {
        if (text == null) {
            return Condition.ALWAYS;
        }
        var words = of(text).value().split(" ");
        var sql = new StringJoiner(" and ");
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < words.length; i++) {
            sql.add("(:word%1$d <%% search_name or string_to_array(search_name, ' ') && cast(:swapped%1$d as text[]))"
                    .formatted(i));
            parameters.put("word" + i, words[i]);
            parameters.put("swapped" + i, swapped(words[i]));
        }
        return new Condition(sql.toString(), parameters);
    }

    /** An array literal of a word with any two letters that stand together changed: trigrams do not forgive that. */
    public static String swapped(String word) {
        return IntStream.range(1, word.length())
                .filter(i -> !Character.isSurrogate(word.charAt(i)) && !Character.isSurrogate(word.charAt(i - 1)))
                .mapToObj(i -> word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
