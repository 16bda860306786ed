package id.ikm.reporting.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event with its place in the sequence, and the CloudEvent exactly as it was sent. */
public record FeedEvent(
        long sequence,
        @JsonIgnore String type,
        @JsonIgnore UUID subject,
        @JsonIgnore String regionCode,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "The CloudEvent as it was sent")
        String event) {

    /** As in the answers of the pull, so that a client reads both with one parser. */
    public String json() {
        return "{\"sequence\":" + sequence + ",\"event\":" + event + "}";
    }
}
