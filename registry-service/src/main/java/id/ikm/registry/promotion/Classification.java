package id.ikm.registry.promotion;

import id.ikm.registry.business.BusinessView;
import id.ikm.registry.business.IndustryStatus;
import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.ProductionCase;
import id.ikm.registry.ruleset.Ruleset;
import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import java.util.ArrayList;
import java.util.List;

/** A class on one axis, the ruleset that gave it, and the figures or facts that it was given for. */
record Classification(Axis axis, String outcome, String ruleset, SizeRange size, ProductionCase production) {

    /** A trader has no scale as an industry. */
    static List<Classification> of(BusinessView business, String industryRuleset) {
        var size = (business.size() == null ? SizeFigures.UNKNOWN : business.size()).range();
        var status = business.industryStatus();
        var all = new ArrayList<>(of(business.classes(), size, status));
        if (status != null) {
            var facts = business.production().asCase(business.mainKbli());
            all.add(new Classification(Axis.INDUSTRY_STATUS, status.name(), industryRuleset, null, facts));
        }
        return all;
    }

    static List<Classification> of(SizeClasses classes, SizeRange size, IndustryStatus status) {
        var all = new ArrayList<Classification>();
        all.add(new Classification(Axis.MSME_CLASS, classes.msmeClass().name(), classes.msmeRuleset(), size, null));
        if (status != IndustryStatus.NOT_INDUSTRY) {
            all.add(new Classification(
                    Axis.INDUSTRY_SCALE, classes.industryScale().name(), classes.industryScaleRuleset(), size, null));
        }
        return all;
    }

    boolean isKnown() {
        return ruleset != null && !outcome.equals(Axis.UNCLASSIFIED);
    }

    /** What other rules would have said. */
    String by(Ruleset other) {
        return other.outcome(size, production).orElse(null);
    }
}
