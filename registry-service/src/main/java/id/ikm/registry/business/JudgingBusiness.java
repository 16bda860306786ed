package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.RulesetRow;
import id.ikm.registry.ruleset.Rulesets;
import id.ikm.registry.size.Classifying;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.answer.Warnings;
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

    /** What the rules advise about its production: to correct the KBLI, to visit, to refer to another office. */
    void advise(BusinessFacts facts, Warnings warnings) {
        row(facts.production(), facts.mainKbli(), LocalDate.now(officeTime.getClock()))
                .map(RulesetRow::advice)
                .ifPresent(advice -> warnings.add("/production", "industry-advice." + advice));
    }

    /** Null while the facts do not tell. */
    private IndustryStatus industryStatus(ProductionFacts production, KbliCode mainKbli, LocalDate today) {
        return row(production, mainKbli, today)
                .map(RulesetRow::outcome)
                .map(IndustryStatus::valueOf)
                .orElse(null);
    }

    private Optional<RulesetRow> row(ProductionFacts production, KbliCode mainKbli, LocalDate today) {
        if (production == null) {
            return Optional.empty();
        }
        var facts = production.asCase(mainKbli);
        return rulesets.inForce(Axis.INDUSTRY_STATUS, today).stream()
                .map(ruleset -> ruleset.row(facts))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
