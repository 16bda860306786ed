package id.ikm.registry.size;

import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.Ruleset;
import id.ikm.registry.ruleset.Rulesets;
import id.ikm.registry.ruleset.SizeRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Derives both classes of a business from its figures, by the rulesets in force on a day. */
@ApplicationScoped
public class Classifying {

    private final Rulesets rulesets;

    Classifying(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /** Figures that are null are not known. */
    public SizeClasses classify(SizeFigures figures, LocalDate day) {
        return figures == null ? SizeClasses.UNKNOWN : classify(figures.range(), day);
    }

    public SizeClasses classify(SizeRange figures, LocalDate day) {
        var msme = judge(Axis.MSME_CLASS, figures, day);
        var scale = judge(Axis.INDUSTRY_SCALE, figures, day);
        return new SizeClasses(
                msme.flatMap(ruleset -> ruleset.outcome(figures))
                        .map(MsmeClass::valueOf)
                        .orElse(MsmeClass.UNCLASSIFIED),
                msme.map(Ruleset::code).orElse(null),
                scale.flatMap(ruleset -> ruleset.outcome(figures))
                        .map(IndustryScale::valueOf)
                        .orElse(IndustryScale.UNCLASSIFIED),
                scale.map(Ruleset::code).orElse(null));
    }

    private Optional<Ruleset> judge(Axis axis, SizeRange figures, LocalDate day) {
        return rulesets.inForce(axis, day).stream()
                .filter(ruleset -> ruleset.canJudge(figures))
                .findFirst();
    }
}
