package id.ikm.registry.cluster.threshold;

import id.ikm.registry.ruleset.RulesetSource;
import id.ikm.registry.ruleset.Span;
import id.ikm.registry.term.Term;
import id.ikm.web.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many units are needed, on the days of its term; where no island is named, on all of them. */
public record Threshold(
        String code,
        ThresholdPurpose purpose,

        @Schema(description = "Null: every island") Island island,
        int minimum,
        Term term,
        RulesetSource source,
        long version)
        implements Versioned {

    public boolean isMetBy(long units) {
        return units >= minimum;
    }

    /** Null where both can be. */
    public Boolean isMetBy(Span reported) {
        if (reported.min() != null && reported.min() >= minimum) {
            return true;
        }
        return reported.max() != null && reported.max() < minimum ? false : null;
    }

    boolean holds(ThresholdPurpose asked, Island where, java.time.LocalDate day) {
        return purpose == asked && (island == null || island == where) && term.includes(day);
    }
}
