package id.ikm.aid.budget.nomenclature;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The nomenclature of every fiscal year; it is the same for the whole nation. */
@ApplicationScoped
public class BudgetCodes implements PanacheRepositoryBase<BudgetCode, UUID> {

    BudgetCode get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("budget-code", id));
    }

    /** In the order of the tree. */
    List<BudgetCodeView> of(int fiscalYear, NomenclatureCode parent, PageRequest page) {
        var after = page.after().map(last -> last.text(0)).orElse("");
        var condition = "fiscalYear = ?1 and cast(code as String) > ?2";
        var found = parent == null
                ? find(condition, Sort.by("code"), fiscalYear, after)
                : find(condition + " and parent = ?3", Sort.by("code"), fiscalYear, after, parent);
        return found.range(0, page.rows() - 1).stream().map(BudgetCode::view).toList();
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustFit(EnterBudgetCode command) {
        if (contains(command.fiscalYear(), command.code())) {
            throw new Conflict(FieldFault.at("/code", "budget-code.taken", command.code(), command.fiscalYear()));
        }
        var parent = command.code().parent();
        if (parent != null && !contains(command.fiscalYear(), parent)) {
            throw new InvalidRequest("/code", "budget-code.parent-unknown", parent, command.fiscalYear());
        }
    }

    /** The sub-activity with what it lies under, as they are called in that year. */
    public Nomenclature demand(int fiscalYear, NomenclatureCode subActivity, String pointer) {
        if (subActivity.level() != BudgetLevel.SUB_ACTIVITY) {
            throw new InvalidRequest(pointer, "budget-code.not-sub-activity", subActivity);
        }
        var activity = subActivity.parent();
        var wanted = Stream.of(subActivity, activity, activity.parent()).toList();
        var found = find("fiscalYear = ?1 and code in ?2", fiscalYear, wanted).stream()
                .collect(toMap(BudgetCode::code, identity()));
        if (!found.containsKey(subActivity)) {
            throw new InvalidRequest(pointer, "budget-code.unknown", subActivity, fiscalYear);
        }
        return new Nomenclature(
                found.get(activity.parent()).named(),
                found.get(activity).named(),
                found.get(subActivity).named());
    }

    private boolean contains(int fiscalYear, NomenclatureCode code) {
        return count("fiscalYear = ?1 and code = ?2", fiscalYear, code) > 0;
    }
}
