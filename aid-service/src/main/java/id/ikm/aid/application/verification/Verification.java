package id.ikm.aid.application.verification;

import id.ikm.aid.application.ranking.Score;
import id.ikm.kit.listing.Parts;
import java.util.List;

/** What verifiers found and the office recommends: visits, the recommendation (null before it), scores. */
public record Verification(List<Visit> visits, Recommendation recommendation, List<Score> scores) {

    public static final Verification NONE = new Verification(List.of(), null, List.of());

    public Verification with(Visit visit) {
        return new Verification(Parts.with(visits, visit), recommendation, scores);
    }

    public Verification with(Recommendation office) {
        return new Verification(visits, office, scores);
    }

    public Verification with(List<Score> all) {
        return new Verification(visits, recommendation, List.copyOf(all));
    }
}
