package id.ikm.registry.directory.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.privacy.WaitingFiles;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.region.SearchName;

/**
 * By what a row is known again: {@code key} tells the business by its NIB, else by its NPWP and name (a person may have one
 * number for several businesses), else by name, place, street and owner; {@code fingerprint} tells whether the row says the same as last time. Keyed hashes both.
 */
public record RowIdentity(byte[] key, byte[] fingerprint) {

    public static RowIdentity of(DirectoryEntry entry, WaitingFiles files, ObjectMapper json) {
        try {
            return new RowIdentity(files.hash(key(entry)), files.hash(json.writeValueAsString(entry)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(DirectoryEntry entry) {
        if (entry.nib() != null) {
            return "nib " + entry.nib();
        }
        var person = entry.person();
        if (person.npwp() != null) {
            return "npwp " + person.npwp() + "|" + comparable(entry.name());
        }
        return String.join(
                "|",
                "row",
                comparable(entry.name()),
                entry.region().value(),
                comparable(person.street()),
                comparable(person.owner()));
    }

    private static String comparable(String text) {
        return text == null ? "" : SearchName.of(text).value();
    }
}
