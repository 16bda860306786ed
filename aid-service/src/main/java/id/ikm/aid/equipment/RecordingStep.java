package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.EquipmentStep;
import id.ikm.aid.equipment.step.EquipmentSteps;
import id.ikm.aid.equipment.step.Evidence;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Whatever happened to a unit is written into its passport and announced, in one transaction. */
@ApplicationScoped
class RecordingStep {

    private final EquipmentUnits units;
    private final EquipmentSteps steps;
    private final EquipmentEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    RecordingStep(
            EquipmentUnits units, EquipmentSteps steps, EquipmentEventPublisher events, Caller caller, Clock clock) {
        this.units = units;
        this.steps = steps;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    EquipmentView record(Equipment unit, StepKind kind, EquipmentStep step, List<Evidence> evidence) {
        steps.persist(step.recorded(caller.subject(), clock.instant(), evidence));
        units.flush();
        var view = unit.view();
        events.publish(kind, view);
        return view;
    }
}
