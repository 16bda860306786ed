package id.ikm.stack.keys;

import java.nio.file.Path;
import java.util.Map;

/** The two keysets of registry-service in a folder. Without them its database cannot be read any more. */
public record PersonalDataKeys(Path folder) {

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
        return Map.of(
                "IKM_REGISTRY_DATA_KEYSET", data().file().toString(),
                "IKM_REGISTRY_HASH_KEYSET", hash().file().toString());
    }

    private Keyset data() {
        return new Keyset(folder.resolve("registry-data-keyset.json"));
    }

    private Keyset hash() {
        return new Keyset(folder.resolve("registry-hash-keyset.json"));
    }
}
