package id.ikm.aid.finding;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as officers and auditors read it. */
public record FindingView(
        UUID id,
        FindingKind kind,
        SubjectKind subjectKind,
        UUID subjectId,
        String regionCode,

        @Schema(description = "What it collides with, where there is such a thing")
        String other,

        @Schema(description = "The rule, in the language of the request")
        String reason,

        @Schema(description = "Why a named officer let the step go on; null where no step waited for it")
        String waiverReason,

        String raisedBy,
        Instant raisedAt,
        String answer,
        String answeredBy,
        Instant answeredAt,
        long version)
        implements Versioned {

    static FindingView of(Finding finding, Locale locale) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                finding.subject().kind(),
                finding.subject().id(),
                finding.subject().regionCode(),
                finding.other(),
                ProblemTexts.text(finding.reason(), locale),
                finding.waiverReason(),
                finding.raisedBy(),
                finding.raisedAt(),
                finding.answer(),
                finding.answeredBy(),
                finding.answeredAt(),
                finding.version());
    }
}
