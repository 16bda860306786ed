package id.ikm.aid.equipment;

import id.ikm.aid.equipment.loan.Loans;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Transfer;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Waiver;
import id.ikm.aid.recipient.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Units that are handed over as aid leave the stock. */
@ApplicationScoped
public class GivingEquipment {

    private final TakingStep steps;
    private final Loans loans;

    GivingEquipment(TakingStep steps, Loans loans) {
        this.steps = steps;
        this.loans = loans;
    }

    @Transactional(TxType.MANDATORY)
    public List<EquipmentView> leaveStock(
            Set<UUID> units, UUID handover, Recipient recipient, LocalDate day, String pointer) {
        return leaveStock(units, handover, recipient, day, null, pointer);
    }

    /**
     * Refuses (409) a unit that is on loan or promised on loan, in repair, given, written off, broken or missing.
     *
     * @param waiver for a day before the last one of a unit's passport; null where nobody takes that upon themselves
     * @param pointer the field of the handover that names the units
     * @return the units as they stand then, in the order of their ids
     */
    @Transactional(TxType.MANDATORY)
    public List<EquipmentView> leaveStock(
            Set<UUID> units, UUID handover, Recipient recipient, LocalDate day, Waiver waiver, String pointer) {
        var holder = new Holder(Holder.Kind.valueOf(recipient.kind().name()), recipient.id(), recipient.name());
        var transfer = StepDetails.transfer(new Transfer(holder, null, null, handover));
        var report = new StepReport(day, null, List.of(), waiver);
        return units.stream()
                .sorted()
                .map(unit -> give(unit, report, transfer, pointer))
                .toList();
    }

    private EquipmentView give(UUID unit, StepReport report, StepDetails transfer, String pointer) {
        var view = steps.add(
                unit, held -> held.givenBefore() ? StepKind.REALLOCATED : StepKind.GIVEN, report, transfer, pointer);
        loans.mustHaveNoneAhead(unit, pointer);
        return view;
    }
}
