package id.ikm.aid.equipment.loan;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.finding.SettlingBreaches;
import id.ikm.aid.finding.Waiver;
import id.ikm.aid.official.ConflictsOfInterest;
import id.ikm.aid.party.PartiesBehind;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** A machine of the office is not lent quietly to an official's own: audits found one kept at a relative's house. */
@ApplicationScoped
class BorrowingConflicts {

    private final PartiesBehind behind;
    private final ConflictsOfInterest conflicts;
    private final SettlingBreaches breaches;

    BorrowingConflicts(PartiesBehind behind, ConflictsOfInterest conflicts, SettlingBreaches breaches) {
        this.behind = behind;
        this.conflicts = conflicts;
        this.breaches = breaches;
    }

    @Transactional(TxType.MANDATORY)
    void settle(Holder borrower, LocalDate from, Waiver waiver, Subject loan) {
        if (borrower.kind() == Holder.Kind.TRAINING) {
            return;
        }
        var kind = RecipientKind.valueOf(borrower.kind().name());
        var parties = behind.of(new RecipientReference(kind, borrower.id()));
        breaches.settle(conflicts.breaches(parties, from, "/borrower/id"), waiver, loan);
        conflicts.noteMatches(loan, parties);
    }
}
