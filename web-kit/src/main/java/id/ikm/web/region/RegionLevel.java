package id.ikm.web.region;

import id.ikm.web.problem.InvalidValue;
import java.util.Locale;

/** The four levels of government, from the largest. */
public enum RegionLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE;

    /** Called by Jakarta REST for query parameters. */
    public static RegionLevel fromString(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("region-level.malformed");
        }
    }
}
