package id.ikm.aid.equipment;

import id.ikm.aid.budget.BudgetLines;
import id.ikm.aid.equipment.step.Evidence;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Origin;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** The one way into the inventory: an office enters what it owns, or a purchase what it bought. */
@ApplicationScoped
public class AcquiringEquipment {

    private final EquipmentUnits units;
    private final RecordingStep recording;
    private final PublicCodes codes;
    private final BudgetLines budget;
    private final Caller caller;
    private final Clock clock;

    AcquiringEquipment(
            EquipmentUnits units,
            RecordingStep recording,
            PublicCodes codes,
            BudgetLines budget,
            Caller caller,
            Clock clock) {
        this.units = units;
        this.recording = recording;
        this.codes = codes;
        this.budget = budget;
        this.caller = caller;
        this.clock = clock;
    }

    /** Owned already, whatever is known of how it came. */
    @Transactional(TxType.MANDATORY)
    EquipmentView acquire(AcquireEquipment command, List<Evidence> evidence) {
        var line = command.acquisition().budgetLineId();
        if (line != null) {
            budget.demand(List.of(line), "/acquired/budgetLineId");
        }
        var unit = unit(command, "/unit");
        var origin = new Origin(unit.acquisition().year(), unit.acquisition().budgetLineId(), null, null, null);
        return begin(unit, origin, command.found(), evidence);
    }

    /** @param pointer the line of the purchase */
    @Transactional(TxType.MANDATORY)
    public EquipmentView buy(AcquireEquipment command, Bought bought, List<Evidence> evidence, String pointer) {
        var unit = unit(command, pointer);
        unit.boughtBy(bought.purchase(), bought.forApplications());
        var origin = new Origin(
                null, unit.acquisition().budgetLineId(), bought.purchase(), bought.number(), bought.supplier());
        return begin(unit, origin, command.found(), evidence);
    }

    private Equipment unit(AcquireEquipment command, String pointer) {
        var particulars = command.unit();
        if (particulars.inventoryNumber() == null && particulars.serialNumber() == null) {
            throw new InvalidRequest(pointer + "/inventoryNumber", "equipment.needs-number");
        }
        caller.scope().demand(command.regionCode(), "/regionCode");
        if (units.hasNumber(command.regionCode(), particulars.inventoryNumber())) {
            throw new Conflict(FieldFault.at(
                    pointer + "/inventoryNumber", "equipment.number-taken", particulars.inventoryNumber()));
        }
        return Equipment.of(command, codes.next(), caller.subject(), clock.instant());
    }

    private EquipmentView begin(Equipment unit, Origin origin, AcquireEquipment.Found found, List<Evidence> evidence) {
        var details = StepDetails.origin(origin, found.place())
                .seen(found.condition() == null ? null : new StepDetails.Sight(found.condition(), null))
                .noting(found.note());
        var step = unit.begin(details);
        units.persist(unit);
        return recording.record(unit, StepKind.ACQUIRED, step, evidence);
    }
}
