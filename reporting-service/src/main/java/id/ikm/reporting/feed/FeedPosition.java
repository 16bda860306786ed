package id.ikm.reporting.feed;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the feed, behind the event of this sequence: 0 is before the first one, {@code latest} behind the newest. */
@Schema(implementation = String.class, pattern = "^(\\d{1,18}|latest)$", examples = "0")
public record FeedPosition(long sequence) {

    static final FeedPosition START = new FeedPosition(0);
    public static final FeedPosition LATEST = new FeedPosition(Long.MAX_VALUE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** Called by Jakarta REST for query parameters. */
    public static FeedPosition fromString(String value) {
        if (value.equals("latest")) {
            return LATEST;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidValue("feed.position-malformed");
        }
        return new FeedPosition(Long.parseLong(value));
    }

    public static FeedPosition ofHeader(String header, String value) {
        try {
            return fromString(value);
        } catch (InvalidValue e) {
            throw new InvalidRequest(header, e.text().key());
        }
    }
}
