package id.ikm.aid.purchase;

import id.ikm.aid.budget.BudgetLines;
import id.ikm.aid.budget.Commitments;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Takes the price of a purchase from its budget line, as far as both are known. */
@ApplicationScoped
class Spending {

    private final BudgetLines lines;
    private final Commitments commitments;

    Spending(BudgetLines lines, Commitments commitments) {
        this.lines = lines;
        this.commitments = commitments;
    }

    void spend(Purchase purchase, RecordPurchase command) {
        if (command.budgetLineId() == null) {
            return;
        }
        var line =
                lines.demand(List.of(command.budgetLineId()), "/budgetLineId").getFirst();
        var lineRegion = line.regionCode().value();
        if (!new RegionScope(lineRegion).covers(purchase.regionCode().value())) {
            throw new RuleViolated(FieldFault.at("/budgetLineId", "purchase.money-of-elsewhere", lineRegion));
        }
        var total = purchase.total();
        if (total != null && total > 0) {
            commitments.spend(line.id(), purchase.id(), total, Set.copyOf(command.applicationIds()));
        }
    }
}
