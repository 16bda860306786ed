package id.ikm.registry.catalog.changes;

import id.ikm.web.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in the changes: behind which one its owner stands, and how far changes were forgotten when it began from
 * nothing. Opaque to its owner.
 */
@Schema(implementation = String.class, description = "page.nextCursor of the answer before; left out, from the start")
public record ChangeCursor(long position, long horizonAtStart) {

    private static final Pattern FORM = Pattern.compile("1\\.(\\d{1,18})\\.(\\d{1,18})");

    /** Called by Jakarta REST for query parameters. */
    public static ChangeCursor fromString(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = FORM.matcher(plain);
            if (parts.matches()) {
                return new ChangeCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("cursor.malformed");
        }
        throw new InvalidValue("cursor.malformed");
    }

    /** One that began after the last forgetting has met nothing that was forgotten; so has one that is past it. */
    boolean isServed(long horizon) {
        return position >= horizon || horizonAtStart >= horizon;
    }

    ChangeCursor at(long newPosition) {
        return new ChangeCursor(newPosition, horizonAtStart);
    }

    @Override
    public String toString() {
        var plain = "1." + position + "." + horizonAtStart;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
