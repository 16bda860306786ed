package id.ikm.training.training;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is compared: without case, accents and signs. */
record SearchText(String value) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SearchText of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return new SearchText(
                SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }
}
