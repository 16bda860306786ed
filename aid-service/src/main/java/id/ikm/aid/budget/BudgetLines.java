package id.ikm.aid.budget;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {

    /** Outside the scope there is nothing. */
    BudgetLine get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(line -> scope.covers(line.regionCode().value()))
                .orElseThrow(() -> new NotFound("budget-line", id));
    }

    /** Whoever changes a line waits until the one before has; outside the scope that is not allowed. */
    BudgetLine lock(UUID id, RegionScope scope) {
        var line =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("budget-line", id));
        scope.demand(line.regionCode().value(), "");
        return line;
    }

    /** The lines that a package is paid from; 400 at the pointer where one is unknown. */
    public List<BudgetLineView> demand(Collection<UUID> ids, String pointer) {
        var found = list("id in ?1", ids).stream().map(BudgetLine::view).toList();
        var unknown = new HashSet<>(ids);
        found.forEach(line -> unknown.remove(line.id()));
        if (!unknown.isEmpty()) {
            throw new InvalidRequest(
                    pointer, "budget-line.unknown", unknown.iterator().next());
        }
        return found;
    }

    /** In the order in which they were made. */
    List<Commitment.View> commitments(UUID line, PageRequest page) {
        return getEntityManager()
                .createQuery("from BudgetCommitment where budgetLineId = ?1 and id > ?2 order by id", Commitment.class)
                .setParameter(1, line)
                .setParameter(2, page.after().map(last -> last.uuid(0)).orElse(new UUID(0, 0)))
                .setMaxResults(page.rows())
                .getResultStream()
                .map(Commitment::view)
                .toList();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<BudgetLineSummary> matching(BudgetLineFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(BudgetLineSummary.COLUMNS, "budget_line", scope, RegionCode.textOf(filter.region))
                        .whereAsked("fiscal_year = :year", "year", filter.fiscalYear)
                        .whereAsked(
                                "funding_source = :source",
                                "source",
                                filter.fundingSource == null ? null : filter.fundingSource.name())
                        .whereAsked(
                                "sub_activity_code = :code",
                                "code",
                                filter.subActivity == null ? null : filter.subActivity.value())
                        .whereAsked("office_id = :office", "office", filter.office)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(BudgetLineSummary::of)
                        .toList();
    }
}
