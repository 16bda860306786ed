package id.ikm.aid.budget;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;

/** What an officer wrote about a line stands in the ledger and is told to the others. */
@ApplicationScoped
class RecordingBudget {

    private final Ledger ledger;
    private final BudgetEventPublisher events;

    RecordingBudget(Ledger ledger, BudgetEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    BudgetLineView entered(BudgetLineView line) {
        decided("ENTER", line);
        events.entered(line);
        return line;
    }

    BudgetLineView changed(BudgetLineView line) {
        decided("CHANGE", line);
        events.changed(line);
        return line;
    }

    private void decided(String act, BudgetLineView line) {
        var subject = new Subject(
                SubjectKind.BUDGET_LINE, line.id(), line.regionCode().value());
        ledger.add(subject, act, null, line);
    }
}
