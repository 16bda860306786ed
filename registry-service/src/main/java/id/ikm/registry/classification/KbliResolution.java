package id.ikm.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code of one edition is in the edition in force on a day. */
public record KbliResolution(
        KbliCode kbli,
        LocalDate asOf,

        @Schema(description = "The edition in force on that day; null where none is known")
        String edition,

        KbliOutcome outcome,
        List<KbliMatch.Candidate> candidates) {

    static KbliResolution of(KbliCode kbli, LocalDate asOf, String edition, KbliMatch match) {
        var outcome = kbli.edition().equals(edition) ? KbliOutcome.SAME : match.outcome();
        return new KbliResolution(kbli, asOf, edition, outcome, match.candidates());
    }
}
