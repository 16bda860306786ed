package id.ikm.registry.ruleset;

/** A ruleset as a row of a list. */
public record RulesetSummary(String code, Axis axis, int rank, Validity validity, RulesetSource source) {

    static RulesetSummary of(Ruleset ruleset) {
        return new RulesetSummary(ruleset.code(), ruleset.axis(), ruleset.rank(), ruleset.validity(), ruleset.source());
    }
}
