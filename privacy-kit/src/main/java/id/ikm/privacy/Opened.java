package id.ikm.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Personal data in the clear, for one answer; it never says what it holds. */
public final class Opened {

    private final Map<List<Object>, String> values;

    Opened(Map<List<Object>, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Null where there is none. */
    public String get(UUID owner, PersonalField field) {
        return values.get(key(owner, field));
    }

    static List<Object> key(UUID owner, PersonalField field) {
        return List.of(owner, field);
    }
}
