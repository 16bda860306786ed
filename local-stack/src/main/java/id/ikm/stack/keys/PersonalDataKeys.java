package id.ikm.stack.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The two keysets of a service in a folder. Without them its database cannot be read any more. */
public record PersonalDataKeys(Path folder, String service) {

    /** The services that keep personal data. */
    public static List<PersonalDataKeys> allIn(Path folder) {
        return Stream.of("registry", "aid")
                .map(service -> new PersonalDataKeys(folder, service))
                .toList();
    }

    public void createIfMissing() {
        if (!data().exists()) {
            data().createData();
        }
        if (!hash().exists()) {
            hash().createHash();
        }
    }

    /** As the service reads them from its environment. */
    public Map<String, String> settings() {
        String variables = "IKM_" + service.toUpperCase(Locale.ROOT);
        return Map.of(
                variables + "_DATA_KEYSET", data().file().toString(),
                variables + "_HASH_KEYSET", hash().file().toString());
    }

    private Keyset data() {
        return new Keyset(folder.resolve(service + "-data-keyset.json"));
    }

    private Keyset hash() {
        return new Keyset(folder.resolve(service + "-hash-keyset.json"));
    }
}
