package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A follow-up as a row of a work list. */
public record DueFollowUp(
        UUID id,
        UUID outcomeId,
        SubjectKind subjectKind,
        UUID subjectId,
        Recipient recipient,
        RegionCode regionCode,
        int month,
        LocalDate dueOn,
        boolean overdue,
        LocalDate measuredOn) {

    static DueFollowUp of(FollowUp followUp, Outcome outcome, LocalDate today) {
        return new DueFollowUp(
                followUp.id(),
                outcome.id(),
                outcome.subjectKind(),
                outcome.subjectId(),
                outcome.recipient(),
                followUp.regionCode(),
                followUp.month(),
                followUp.dueOn(),
                followUp.isOverdue(today),
                followUp.measuredOn());
    }
}
