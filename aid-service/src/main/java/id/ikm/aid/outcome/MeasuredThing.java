package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.web.problem.InvalidRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A handover, unit or application as far as its outcome must agree with it; null is what it does not tell. */
record MeasuredThing(String regionCode, UUID recipientId, LocalDate handedOverOn, UUID applicationId) {

    /** Those features use this one, so their rows are read and not their classes. */
    static final Map<SubjectKind, String> ROWS = Map.of(
            SubjectKind.HANDOVER,
            "select region_code, recipient_id, handed_over_on, application_id from handover where id = ?1",
            SubjectKind.EQUIPMENT,
            "select region_code, cast(null as uuid), cast(null as date), cast(null as uuid) from equipment where id = ?1",
            SubjectKind.APPLICATION,
            "select region_code, recipient_id, cast(null as date), id from aid_application where id = ?1");

    static MeasuredThing of(Object[] row) {
        return new MeasuredThing((String) row[0], (UUID) row[1], day(row[2]), (UUID) row[3]);
    }

    void mustAgreeWith(ExpectOutcome command) {
        if (recipientId != null && !recipientId.equals(command.recipient().id())) {
            throw new InvalidRequest("/recipient/id", "outcome.other-recipient", recipientId);
        }
        if (handedOverOn != null && !handedOverOn.equals(command.handedOverOn())) {
            throw new InvalidRequest("/handedOverOn", "outcome.other-day", handedOverOn);
        }
    }

    static List<SubjectKind> kinds() {
        return ROWS.keySet().stream().sorted().toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
