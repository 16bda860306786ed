package id.ikm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** Every sentence for people stands in Indonesian and in English. */
public class TwoLanguages {

    private TwoLanguages() {}

    /** Compares {@code bundle.properties} (Indonesian) with {@code bundle_en.properties}. */
    public static void check(String bundle) {
        assertThat(keys("/" + bundle + ".properties")).isNotEmpty().isEqualTo(keys("/" + bundle + "_en.properties"));
    }

    private static Set<String> keys(String resource) {
        var texts = new Properties();
        try (var reader =
                new InputStreamReader(TwoLanguages.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
        return texts.stringPropertyNames();
    }
}
