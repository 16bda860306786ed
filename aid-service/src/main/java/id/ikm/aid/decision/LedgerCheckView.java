package id.ikm.aid.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the decisions about a thing are as they were written down. */
public record LedgerCheckView(
        boolean intact,
        long decisions,

        @Schema(description = "The first decision that was altered, or after which one is missing; null where intact")
        Long brokenAt,

        @Schema(description = "Head of the chain; whoever noted it can prove that nothing before it changed")
        String head) {}
