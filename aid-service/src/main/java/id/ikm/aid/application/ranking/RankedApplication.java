package id.ikm.aid.application.ranking;

import id.ikm.aid.recipient.Recipient;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record RankedApplication(
        @Schema(description = "The same for equal points; null while a criterion is unknown")
        Integer rank,

        UUID applicationId,
        Recipient applicant,
        String state,

        @Schema(description = "Of a hundred; null while a criterion is unknown")
        BigDecimal total,

        @Schema(description = "Others of the same rank, twenty at most: between them the office decides")
        List<UUID> tiedWith,

        List<ExplainedScore> scores) {}
