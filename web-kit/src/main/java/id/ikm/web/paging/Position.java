package id.ikm.web.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/** The sort key of the last row that a reader has, written into a cursor that fits only the list it came from. */
public record Position(List<String> key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param list what the cursor belongs to: the path and the filters */
    String asCursor(String list) {
        try {
            var text = JSON.writeValueAsString(key);
            var signed = "%08x".formatted(checksum(list, text)) + text;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a key: " + key, e);
        }
    }

    static Position ofCursor(String cursor, String list) {
        try {
            var signed = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var text = signed.substring(8);
            if (!signed.startsWith("%08x".formatted(checksum(list, text)))) {
                throw malformed();
            }
            return new Position(List.of(JSON.readValue(text, String[].class)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JsonProcessingException e) {
            throw malformed();
        }
    }

    public String text(int index) {
        if (index >= key.size()) {
            throw malformed();
        }
        return key.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static InvalidRequest malformed() {
        return new InvalidRequest("?cursor", "cursor.malformed");
    }

    /** Against mistakes and meddling; a forged cursor would show nothing more, since scope is in every query. */
    private static long checksum(String list, String text) {
        var crc = new CRC32C();
        crc.update((list + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
