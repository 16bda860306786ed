package id.ikm.registry.ruleset;

import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.Optional;

/**
 * Rules that answer one axis while they are in force. Where several do at once, the one of the lower rank is asked
 * first; what it cannot judge for want of figures goes to the next.
 */
public record Ruleset(
        String code, Axis axis, int rank, Validity validity, RulesetSource source, List<RulesetRow> rows, long version)
        implements Versioned {

    public boolean canJudge(SizeRange figures) {
        return rows.stream().allMatch(row -> row.size() != null && row.size().isAnsweredBy(figures));
    }

    /** The one outcome that every size within the figures has; nothing where a figure is unknown or both could be. */
    public Optional<String> outcome(SizeRange figures) {
        if (!canJudge(figures)) {
            return Optional.empty();
        }
        var possible = rows.stream()
                .filter(row -> row.size().meets(figures))
                .map(RulesetRow::outcome)
                .distinct()
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** What these rules say about figures or facts that were judged by other ones. */
    public Optional<String> outcome(SizeRange figures, ProductionCase facts) {
        return axis.isOfSize() ? outcome(figures) : row(facts).map(RulesetRow::outcome);
    }

    /** The row for these facts; none while the facts do not tell. */
    public Optional<RulesetRow> row(ProductionCase facts) {
        return rows.stream()
                .filter(row -> row.production() != null && row.production().meets(facts))
                .findFirst();
    }
}
