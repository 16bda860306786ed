package id.ikm.aid.application.ranking;

import id.ikm.aid.aidpackage.criterion.Fact;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one criterion adds to an application's points, and what that rests on. */
public record ExplainedScore(
        String criterion,
        int weight,

        @Schema(description = "The fact that is scored; null where a verifier gives points")
        Fact fact,

        @Schema(description = "The value is on record, not a verifier's word")
        boolean onRecord,

        @Schema(description = "Null: nobody knows, which is not the same as 0")
        BigDecimal value,

        @Schema(description = "Points of the hundred; null where the value is unknown")
        BigDecimal contribution,

        @Schema(description = "The verifier's") String note) {}
