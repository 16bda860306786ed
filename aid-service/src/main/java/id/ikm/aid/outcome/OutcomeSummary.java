package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** An outcome as a row of a list. */
public record OutcomeSummary(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        Recipient recipient,
        RegionCode regionCode,
        LocalDate handedOverOn,
        LocalDate baselineOn) {

    static OutcomeSummary of(Outcome outcome) {
        var baseline = outcome.baseline();
        return new OutcomeSummary(
                outcome.id(),
                outcome.subjectKind(),
                outcome.subjectId(),
                outcome.recipient(),
                outcome.regionCode(),
                outcome.handedOverOn(),
                baseline == null ? null : baseline.measuredOn());
    }
}
