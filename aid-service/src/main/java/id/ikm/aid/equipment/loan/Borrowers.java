package id.ikm.aid.equipment.loan;

import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.recipient.Candidates;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who can be lent something: businesses and groups of the register, and trainings. */
@ApplicationScoped
class Borrowers {

    private final Candidates candidates;
    private final Caller caller;

    Borrowers(Candidates candidates, Caller caller) {
        this.candidates = candidates;
        this.caller = caller;
    }

    Holder get(LendEquipment.Borrower borrower) {
        if (borrower.kind() == Holder.Kind.TRAINING) {
            if (borrower.name() == null || borrower.name().isBlank()) {
                throw new InvalidRequest("/borrower/name", "loan.training-needs-name");
            }
            return new Holder(borrower.kind(), borrower.id(), borrower.name().strip());
        }
        if (borrower.id() == null) {
            throw new InvalidRequest("/borrower/id", "loan.borrower-needs-id");
        }
        return registered(borrower);
    }

    private Holder registered(LendEquipment.Borrower borrower) {
        var kind = RecipientKind.valueOf(borrower.kind().name());
        var candidate = candidates.get(new RecipientReference(kind, borrower.id()), "/borrower");
        caller.scope().demand(candidate.regionCode(), "/borrower/id");
        if (candidate.hindrance() != null) {
            throw new RuleViolated(new FieldFault("/borrower/id", candidate.hindrance()));
        }
        return new Holder(borrower.kind(), borrower.id(), candidate.recipient().name());
    }
}
