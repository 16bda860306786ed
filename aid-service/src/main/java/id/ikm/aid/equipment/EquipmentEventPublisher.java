package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.events.aid.EquipmentEvent;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what happened to a unit, and how it stands since; names of holders stay here. */
@ApplicationScoped
class EquipmentEventPublisher {

    private final Outbox outbox;

    EquipmentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(StepKind kind, EquipmentView unit) {
        var state = state(unit);
        var event =
                switch (kind) {
                    case ACQUIRED -> new EquipmentEvent.EquipmentAcquired(state);
                    case STORED -> new EquipmentEvent.EquipmentStored(state);
                    case LENT -> new EquipmentEvent.EquipmentLent(state);
                    case RETURNED -> new EquipmentEvent.EquipmentReturned(state);
                    case VISITED -> new EquipmentEvent.EquipmentVisited(state);
                    case SENT_TO_REPAIR -> new EquipmentEvent.EquipmentSentToRepair(state);
                    case REPAIRED -> new EquipmentEvent.EquipmentRepaired(state);
                    case GIVEN -> new EquipmentEvent.EquipmentGiven(state);
                    case TAKEN_BACK -> new EquipmentEvent.EquipmentTakenBack(state);
                    case REALLOCATED -> new EquipmentEvent.EquipmentReallocated(state);
                    case WRITTEN_OFF -> new EquipmentEvent.EquipmentWrittenOff(state);
                    case PURCHASE_CANCELLED -> new EquipmentEvent.EquipmentCancelled(state);
                };
        outbox.publish(EquipmentEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static EquipmentEvent.State state(EquipmentView unit) {
        var particulars = unit.unit();
        return new EquipmentEvent.State(
                unit.id(),
                unit.version(),
                particulars.inventoryNumber(),
                particulars.serialNumber(),
                particulars.name(),
                particulars.category(),
                particulars.brand(),
                particulars.value(),
                unit.acquired().year(),
                unit.acquired().budgetLineId(),
                unit.regionCode().value(),
                unit.officeId(),
                unit.state().name(),
                unit.condition() == null ? null : unit.condition().name(),
                holder(unit.holder()));
    }

    private static EquipmentEvent.Holder holder(Holder holder) {
        return holder == null ? null : new EquipmentEvent.Holder(holder.kind().name(), holder.id());
    }
}
