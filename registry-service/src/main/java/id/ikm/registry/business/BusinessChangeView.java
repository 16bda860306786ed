package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a business's history; {@code before} is null for its registration. */
public record BusinessChangeView(
        long version,
        BusinessChange kind,
        String changedBy,
        Instant changedAt,
        String reason,

        @JsonRawValue @Schema(implementation = BusinessView.class)
        String before,

        @JsonRawValue @Schema(implementation = BusinessView.class)
        String after,

        @Schema(description = "SHA-256 over this line and the hash of the line before it")
        String hash) {

    static BusinessChangeView of(Object[] row) {
        return new BusinessChangeView(
                (Long) row[0],
                BusinessChange.valueOf((String) row[1]),
                (String) row[2],
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
