package id.ikm.registry.classification;

import id.ikm.kit.listing.Condition;
import id.ikm.web.problem.InvalidRequest;
import java.util.Map;

/** Narrows rows with {@code kbli_keys}: each code stands there with all above it, with its edition and without. */
public class KbliCondition {

    private KbliCondition() {}

    /** Both may be null; without an edition the code is one of any. */
    public static Condition of(String code, String edition) {
        if (code == null && edition != null) {
            throw new InvalidRequest("?kbliEdition", "business.edition-of-what");
        }
        if (code == null) {
            return Condition.ALWAYS;
        }
        var key = edition == null ? code : edition + ":" + code;
        return new Condition("kbli_keys @> cast(:kbli as text[])", Map.of("kbli", "{" + key + "}"));
    }
}
