package id.ikm.aid.application.ranking;

import id.ikm.aid.aidpackage.criterion.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The applications for one package, most points first, those not wholly judged last; equal ones by their recording. */
public record Ranking(UUID packageId, List<Criterion> criteria, List<RankedApplication> applications) {

    private record Total(Contender contender, List<ExplainedScore> scores, BigDecimal total) {

        private static final Comparator<Total> ORDER = Comparator.comparing(
                        Total::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                .thenComparing(total -> total.contender().applicationId().toString());

        static Total of(Contender contender, List<Criterion> criteria) {
            var scores = contender.explained(criteria);
            boolean judged = !scores.isEmpty()
                    && scores.stream().map(ExplainedScore::contribution).allMatch(Objects::nonNull);
            var total = judged
                    ? scores.stream().map(ExplainedScore::contribution).reduce(BigDecimal.ZERO, BigDecimal::add)
                    : null;
            return new Total(contender, scores, total);
        }

        boolean ties(Total other) {
            return total != null && other.total() != null && total.compareTo(other.total()) == 0;
        }
    }

    static Ranking of(UUID packageId, List<Criterion> criteria, List<Contender> contenders) {
        var totals = contenders.stream()
                .map(contender -> Total.of(contender, criteria))
                .sorted(Total.ORDER)
                .toList();
        return new Ranking(
                packageId,
                criteria,
                totals.stream().map(total -> ranked(total, totals)).toList());
    }

    private static RankedApplication ranked(Total one, List<Total> all) {
        var better = all.stream()
                .filter(other -> other.total() != null && one.total() != null)
                .filter(other -> other.total().compareTo(one.total()) > 0)
                .count();
        var tied = all.stream()
                .filter(other -> other != one && one.ties(other))
                .map(other -> other.contender().applicationId())
                .toList();
        var contender = one.contender();
        return new RankedApplication(
                one.total() == null ? null : (int) better + 1,
                contender.applicationId(),
                contender.applicant(),
                contender.state(),
                one.total(),
                tied,
                one.scores());
    }
}
