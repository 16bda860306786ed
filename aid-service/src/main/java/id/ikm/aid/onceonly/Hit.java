package id.ikm.aid.onceonly;

import id.ikm.aid.party.PartyLevel;
import id.ikm.web.problem.Text;
import java.util.UUID;

/** That the same somebody or some place stands behind a recipient of today and one of earlier aid. */
public record Hit(PartyLevel level, UUID party, EarlierAidView earlier) {

    /** For a breach: what is the same, and what it was given when. */
    public Text reason() {
        return Text.of("once-only." + level, party, earlier.category(), earlier.fiscalYear(), earlier.sourceKind());
    }
}
