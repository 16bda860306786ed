package id.ikm.aid.equipment.passport;

import id.ikm.aid.budget.BudgetLines;
import id.ikm.aid.equipment.EquipmentUnits;
import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.step.EquipmentSteps;
import id.ikm.aid.outcome.MeasuredOutcomes;
import id.ikm.aid.paper.PaperConfig;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Puts a unit's passport together. */
@ApplicationScoped
class Passports {

    private static final String PUBLIC_PATH = "/aid/v1/public/equipment/";

    private final EquipmentUnits units;
    private final EquipmentSteps steps;
    private final BudgetLines budget;
    private final MeasuredOutcomes outcomes;
    private final PaperConfig config;

    Passports(
            EquipmentUnits units,
            EquipmentSteps steps,
            BudgetLines budget,
            MeasuredOutcomes outcomes,
            PaperConfig config) {
        this.units = units;
        this.steps = steps;
        this.budget = budget;
        this.outcomes = outcomes;
        this.config = config;
    }

    /** Outside the scope there is nothing. */
    EquipmentPassport of(UUID id, RegionScope scope, Locale locale) {
        return of(units.read(id, scope), locale);
    }

    Optional<EquipmentPassport> withCode(String publicCode) {
        return units.withCode(publicCode).map(unit -> of(unit, ProblemTexts.INDONESIAN));
    }

    private EquipmentPassport of(EquipmentView unit, Locale locale) {
        var line = unit.acquired().budgetLineId();
        var money = line == null
                ? null
                : EquipmentPassport.Money.of(budget.demand(List.of(line), "").getFirst());
        var lines = steps.of(unit.id()).stream().map(PassportStep::of).toList();
        var address = config.publicAddress() + PUBLIC_PATH + unit.publicCode();
        return new EquipmentPassport(unit, money, address, lines, outcomes.of(unit.id(), locale));
    }
}
