package id.ikm.aid.equipment.passport;

import id.ikm.aid.budget.BudgetLines;
import id.ikm.aid.equipment.EquipmentConfig;
import id.ikm.aid.equipment.EquipmentUnits;
import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.step.EquipmentSteps;
import id.ikm.web.access.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a unit's passport together. */
@ApplicationScoped
class Passports {

    private static final String PUBLIC_PATH = "/aid/v1/public/equipment/";

    private final EquipmentUnits units;
    private final EquipmentSteps steps;
    private final BudgetLines budget;
    private final EquipmentConfig config;

    Passports(EquipmentUnits units, EquipmentSteps steps, BudgetLines budget, EquipmentConfig config) {
        this.units = units;
        this.steps = steps;
        this.budget = budget;
        this.config = config;
    }

    /** Outside the scope there is nothing. */
    EquipmentPassport of(UUID id, RegionScope scope) {
        return of(units.read(id, scope));
    }

    Optional<EquipmentPassport> withCode(String publicCode) {
        return units.withCode(publicCode).map(this::of);
    }

    private EquipmentPassport of(EquipmentView unit) {
        var line = unit.acquired().budgetLineId();
        var money = line == null
                ? null
                : EquipmentPassport.Money.of(budget.demand(List.of(line), "").getFirst());
        var lines = steps.of(unit.id()).stream().map(PassportStep::of).toList();
        return new EquipmentPassport(unit, money, config.publicAddress() + PUBLIC_PATH + unit.publicCode(), lines);
    }
}
