package id.ikm.registry.business;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the history of a business is as it was written. */
public record HistoryCheckView(
        boolean intact,
        int changes,

        @Schema(description = "The first version whose line was altered, or is missing; null if intact")
        Long firstBrokenVersion,

        @Schema(description = "Compare it with the historyHash of the business's newest event, which others keep")
        String headHash) {}
