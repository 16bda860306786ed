package id.ikm.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Finds the sentence of a {@link Text} in Indonesian (the default) or English. */
public class ProblemTexts {

    public static final Locale INDONESIAN = Locale.of("id");
    /** A service's own, and those of the kits that it uses. */
    private static final List<String> BUNDLES =
            List.of("problems", "web-problems", "sheet-problems", "job-problems", "privacy-problems", "file-problems");

    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The language that an Accept-Language header asks for, as far as it is spoken here. */
    public static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return wanted == null ? INDONESIAN : wanted;
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }

    public static String text(Text text, Locale locale) {
        for (var bundle : BUNDLES) {
            try {
                var pattern = bundle(bundle, locale).getString(text.key());
                return new MessageFormat(pattern, Locale.ROOT).format(readable(text.arguments(), locale));
            } catch (MissingResourceException missing) {
                // the next bundle may have it
            }
        }
        return text.key();
    }

    /** Numbers as written in codes and sizes, without digit groups; a text inside of one in the same language. */
    private static Object[] readable(List<Object> arguments, Locale locale) {
        return arguments.stream()
                .map(argument -> argument instanceof Text inner ? text(inner, locale) : String.valueOf(argument))
                .toArray();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
