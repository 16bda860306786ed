package id.ikm.aid.decision;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the ledger. */
public record DecisionView(
        SubjectKind subjectKind,
        UUID subjectId,

        @Schema(description = "Counts the decisions about this thing, from 1")
        long number,

        String act,
        String reason,

        @Schema(description = "Subject of the token") String decidedBy,

        Instant decidedAt,

        @JsonRawValue @Schema(implementation = Object.class, description = "The thing as the decision left it")
        String after,

        @Schema(description = "Over this line and the one before it")
        String hash) {

    static final String COLUMNS =
            "subject_kind, subject_id, number, act, reason, decided_by, decided_at, cast(after as text), hash";

    static DecisionView of(Object[] row) {
        return new DecisionView(
                SubjectKind.valueOf((String) row[0]),
                (UUID) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
