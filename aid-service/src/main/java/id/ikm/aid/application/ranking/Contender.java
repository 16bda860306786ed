package id.ikm.aid.application.ranking;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.criterion.Fact;
import id.ikm.aid.recipient.Recipient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An application that was seen in the field, with what is on record of it and what verifiers gave it. */
public record Contender(
        UUID applicationId, Recipient applicant, String state, Map<Fact, BigDecimal> facts, List<Score> scores) {

    List<ExplainedScore> explained(List<Criterion> criteria) {
        return criteria.stream().map(this::explained).toList();
    }

    /** What is on record comes first; a verifier tells what is not. */
    private ExplainedScore explained(Criterion criterion) {
        var fact = criterion.scoring().fact();
        var given = scores.stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .findFirst();
        var onRecord = fact == null ? null : facts.get(fact);
        var value = onRecord == null ? given.map(Score::value).orElse(null) : onRecord;
        return new ExplainedScore(
                criterion.code(),
                criterion.weight(),
                fact,
                onRecord != null,
                value,
                criterion.points(value),
                given.map(Score::note).orElse(null));
    }
}
