package id.ikm.aid.equipment.loan;

import id.ikm.aid.equipment.TakingStep;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Sight;
import id.ikm.aid.equipment.step.StepDetails.Transfer;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.freeze.FreezePeriods;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A loan and the passport of its unit go together: what is handed out or brought back is written into both. */
@ApplicationScoped
class LendingEquipment {

    private final Loans loans;
    private final Borrowers borrowers;
    private final BorrowingConflicts conflicts;
    private final TakingStep steps;
    private final FreezePeriods freezes;
    private final Caller caller;
    private final Clock clock;

    LendingEquipment(
            Loans loans,
            Borrowers borrowers,
            BorrowingConflicts conflicts,
            TakingStep steps,
            FreezePeriods freezes,
            Caller caller,
            ClockProvider officeTime) {
        this.loans = loans;
        this.borrowers = borrowers;
        this.conflicts = conflicts;
        this.steps = steps;
        this.freezes = freezes;
        this.caller = caller;
        this.clock = officeTime.getClock();
    }

    /** The unit is held first: of two that want it, the second sees what the first was promised. */
    @Transactional(TxType.MANDATORY)
    Loan lend(UUID equipment, LendEquipment command) {
        if (command.until().isBefore(command.from())) {
            throw new InvalidRequest("/until", "equipment.until-before-from");
        }
        var region = steps.promising(equipment);
        var borrower = borrowers.get(command.borrower());
        freezes.demand(region.value(), command.from(), "LEND", "/from");
        loans.mustBeFree(equipment, command.from(), command.until());
        var loan = Loan.agree(equipment, region, borrower, command).recorded(caller.subject(), clock.instant());
        loans.persistAndFlush(loan);
        conflicts.settle(borrower, command.from(), command.waiver(), loan.subject());
        if (!command.from().isAfter(LocalDate.now(clock))) {
            handOut(loan, new StepReport(command.from(), null, command.evidence(), command.waiver()));
        }
        return loan;
    }

    @Transactional(TxType.MANDATORY)
    void handOut(Loan loan, StepReport report) {
        loan.start(report.on());
        var transfer = new Transfer(loan.borrower(), loan.id(), loan.untilOn(), null);
        steps.add(loan.equipmentId(), StepKind.LENT, report, StepDetails.transfer(transfer));
        loans.flush();
    }

    @Transactional(TxType.MANDATORY)
    void takeBack(Loan loan, ReturnEquipment command) {
        loan.end(command.on(), command.condition());
        var transfer = new Transfer(loan.borrower(), loan.id(), null, null);
        var details = StepDetails.transfer(transfer).at(command.place()).seen(new Sight(command.condition(), null));
        steps.add(loan.equipmentId(), StepKind.RETURNED, command.report(), details);
        loans.flush();
    }
}
