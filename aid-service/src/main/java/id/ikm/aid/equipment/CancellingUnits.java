package id.ikm.aid.equipment;

import id.ikm.aid.equipment.loan.Loans;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Units of a purchase that was cancelled leave the inventory, unless something happened to one of them already. */
@ApplicationScoped
public class CancellingUnits {

    private final EquipmentUnits units;
    private final RecordingStep recording;
    private final Loans loans;
    private final Caller caller;

    CancellingUnits(EquipmentUnits units, RecordingStep recording, Loans loans, Caller caller) {
        this.units = units;
        this.recording = recording;
        this.loans = loans;
        this.caller = caller;
    }

    /** Refuses (409) all of them where one was moved, lent, promised, given, seen or repaired. */
    @Transactional(TxType.MANDATORY)
    public void cancel(Collection<UUID> bought, LocalDate on, String reason) {
        bought.stream().sorted().forEach(id -> {
            var unit = units.hold(id).orElseThrow(() -> new NotFound("equipment", id));
            caller.scope().demand(unit.regionCode().value(), "");
            if (!unit.untouched()) {
                throw new Conflict(FieldFault.at("", "equipment.touched", id));
            }
            loans.mustHaveNoneAhead(id, "");
            var step = unit.take(StepKind.PURCHASE_CANCELLED, on, StepDetails.ruling(reason, null), "");
            recording.record(unit, StepKind.PURCHASE_CANCELLED, step, List.of());
        });
    }
}
