package id.ikm.aid.application.ranking;

import static java.util.stream.Collectors.groupingBy;

import id.ikm.aid.aidpackage.criterion.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The applications for one package, most points first, those not wholly judged last; equal ones by their recording. */
public record Ranking(UUID packageId, List<Criterion> criteria, List<RankedApplication> applications) {

    /** Of two thousand with few different points, each would name hundreds of the others. */
    private static final int MOST_TIES = 20;

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

        /** The same for equal points, however they are written. */
        BigDecimal points() {
            return total.stripTrailingZeros();
        }
    }

    static Ranking of(UUID packageId, List<Criterion> criteria, List<Contender> contenders) {
        var totals = contenders.stream()
                .map(contender -> Total.of(contender, criteria))
                .sorted(Total.ORDER)
                .toList();
        var equal = totals.stream()
                .filter(one -> one.total() != null)
                .collect(groupingBy(Total::points, LinkedHashMap::new, Collectors.toList()));
        var ranked = new ArrayList<RankedApplication>();
        for (var alike : equal.values()) {
            int rank = ranked.size() + 1;
            alike.forEach(one -> ranked.add(ranked(one, rank, alike)));
        }
        totals.stream().filter(one -> one.total() == null).forEach(one -> ranked.add(ranked(one, null, List.of())));
        return new Ranking(packageId, criteria, List.copyOf(ranked));
    }

    private static RankedApplication ranked(Total one, Integer rank, List<Total> alike) {
        var tied = alike.stream()
                .filter(other -> other != one)
                .limit(MOST_TIES)
                .map(other -> other.contender().applicationId())
                .toList();
        var contender = one.contender();
        return new RankedApplication(
                rank,
                contender.applicationId(),
                contender.applicant(),
                contender.state(),
                one.total(),
                tied,
                one.scores());
    }
}
