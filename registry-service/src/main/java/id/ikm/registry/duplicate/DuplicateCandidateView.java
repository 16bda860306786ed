package id.ikm.registry.duplicate;

import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DuplicateCandidateView(
        UUID id,

        @Schema(description = "Of 100: the weighted mean of the signs that are known of both")
        int score,

        List<Sign> signs,
        @Schema(description = "The record that came later") Party business,
        @Schema(description = "The record that was there") Party other,
        DuplicateCandidate.State state,
        Instant foundAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        long version)
        implements Versioned {

    /** One of the two records, so that a list can be judged without reading each. */
    public record Party(UUID id, String name, String regionCode, String status) {}
}
