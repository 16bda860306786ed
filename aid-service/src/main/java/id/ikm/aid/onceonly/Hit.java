package id.ikm.aid.onceonly;

import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.party.PartyLevel;
import id.ikm.web.problem.Text;
import java.util.UUID;

/** That the same somebody or some place stands behind a recipient of today and one of earlier aid. */
public record Hit(PartyLevel level, UUID party, EarlierAidView earlier) {

    /** At the field that names who would be given something again. */
    public Breach breach(String pointer) {
        return new Breach(
                FindingKind.EARLIER_AID, pointer, reason(), earlier.sourceId().toString());
    }

    /** What is the same, and what it was given when. */
    public Text reason() {
        return Text.of("once-only." + level, party, earlier.category(), earlier.fiscalYear(), earlier.sourceKind());
    }
}
