package id.ikm.reporting.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which events a reader wants and may see; null stands for all. It is asked in SQL and in memory, with one meaning.
 *
 * @param type a type, or its first words
 * @param region a region with all below it; an event without a region is only for the whole nation
 */
public record FeedSelection(String type, UUID subject, String region) {

    public static final FeedSelection EVERYTHING = new FeedSelection(null, null, null);

    public boolean matches(FeedEvent event) {
        return (type == null || (event.type() + ".").startsWith(type + "."))
                && (subject == null || subject.equals(event.subject()))
                && (region == null || (event.regionCode() + ".").startsWith(region + "."));
    }

    /** To be put behind another condition; its parameters are {@link #parameters()}. */
    String condition() {
        return (type == null ? "" : " and starts_with(type || '.', ? || '.')")
                + (subject == null ? "" : " and subject = ?")
                + (region == null ? "" : " and starts_with(region_code || '.', ? || '.')");
    }

    List<Object> parameters() {
        var parameters = new ArrayList<>();
        for (var wanted : new Object[] {type, subject, region}) {
            if (wanted != null) {
                parameters.add(wanted);
            }
        }
        return parameters;
    }
}
