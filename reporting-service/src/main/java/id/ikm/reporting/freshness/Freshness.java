package id.ikm.reporting.freshness;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How new figures are; both null before the first event. */
public record Freshness(
        @Schema(description = "Time of the newest event counted")
        Instant asOf,

        @Schema(description = "Its sequence in the feed; null for the moment in which the feed does not have it yet")
        Long feedSequence) {}
