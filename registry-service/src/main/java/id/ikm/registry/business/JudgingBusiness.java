package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.ProductionCase;
import id.ikm.registry.ruleset.RulesetRow;
import id.ikm.registry.ruleset.Rulesets;
import id.ikm.registry.size.Classifying;
import id.ikm.registry.size.SizeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.Optional;

/** Judges facts by the rulesets in force today. */
@ApplicationScoped
class JudgingBusiness {

    private final Classifying classifying;
    private final Rulesets rulesets;
    private final ClockProvider officeTime;

    JudgingBusiness(Classifying classifying, Rulesets rulesets, ClockProvider officeTime) {
        this.classifying = classifying;
        this.rulesets = rulesets;
        this.officeTime = officeTime;
    }

    Judgement judge(BusinessFacts facts) {
        return judge(facts.size(), facts.production(), facts.mainKbli());
    }

    Judgement judge(SizeFigures size, ProductionFacts production, KbliCode mainKbli) {
        var today = LocalDate.now(officeTime.getClock());
        return new Judgement(classifying.classify(size, today), industryStatus(production, mainKbli, today));
    }

    /** Null while the facts do not tell. */
    private IndustryStatus industryStatus(ProductionFacts production, KbliCode mainKbli, LocalDate today) {
        if (production == null) {
            return null;
        }
        var facts = ProductionCase.of(
                production.produces(),
                production.processesMaterials(),
                production.hasProductionPlace(),
                mainKbli != null && mainKbli.belongsToManufacturing());
        return rulesets.inForce(Axis.INDUSTRY_STATUS, today).stream()
                .map(ruleset -> ruleset.row(facts))
                .flatMap(Optional::stream)
                .findFirst()
                .map(RulesetRow::outcome)
                .map(IndustryStatus::valueOf)
                .orElse(null);
    }
}
