package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.outcome.figure.GrowthView;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record OutcomeView(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        Recipient recipient,
        RegionCode regionCode,
        UUID packageId,
        LocalDate handedOverOn,

        @Schema(description = "Before the aid; null while nobody measured")
        Measurement baseline,

        List<FollowUpView> followUps,
        Instant recordedAt,
        long version)
        implements Versioned {

    public record FollowUpView(
            @Schema(description = "Months after the handover")
            int month,

            LocalDate dueOn,
            boolean overdue,
            Measurement measurement,

            @Schema(description = "Since the baseline; null while nobody measured")
            GrowthView growth) {}

    static OutcomeView of(Outcome outcome, List<FollowUp> followUps, LocalDate today, Locale locale) {
        return new OutcomeView(
                outcome.id(),
                outcome.subjectKind(),
                outcome.subjectId(),
                outcome.recipient(),
                outcome.regionCode(),
                outcome.packageId(),
                outcome.handedOverOn(),
                outcome.baseline(),
                followUps.stream()
                        .map(one -> followUp(outcome, one, today, locale))
                        .toList(),
                outcome.recordedAt(),
                outcome.version());
    }

    private static FollowUpView followUp(Outcome outcome, FollowUp one, LocalDate today, Locale locale) {
        var growth = one.measurement() == null
                ? null
                : GrowthView.between(
                        Measurement.figuresOf(outcome.baseline()),
                        one.measurement().figures(),
                        locale);
        return new FollowUpView(one.month(), one.dueOn(), one.isOverdue(today), one.measurement(), growth);
    }
}
