package id.ikm.web.version;

import id.ikm.web.problem.PreconditionFailed;
import id.ikm.web.problem.PreconditionRequired;
import java.util.Arrays;

/** The ETag of a versioned resource, and the check of an If-Match header against it. */
public record VersionTag(long version) {

    /** Refuses a change without If-Match (428), or with the ETag of an older version (412). */
    public static void demand(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!new VersionTag(version).isIn(ifMatch)) {
            throw new PreconditionFailed();
        }
    }

    /** Whether a list of tags, as in If-Match and If-None-Match, names this version; {@code *} names any. */
    boolean isIn(String header) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals(toString()));
    }

    @Override
    public String toString() {
        return "\"" + version + "\"";
    }
}
