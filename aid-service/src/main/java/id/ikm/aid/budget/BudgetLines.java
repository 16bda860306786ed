package id.ikm.aid.budget;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class BudgetLines implements RegionalRepository<BudgetLine> {

    @Override
    public String kind() {
        return "budget-line";
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
                .setParameter(2, page.afterId())
                .setMaxResults(page.rows())
                .getResultStream()
                .map(Commitment::view)
                .toList();
    }

    List<BudgetLineSummary> matching(BudgetLineFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("budget_line", scope, filter.region)
                .whereAsked("fiscal_year = :year", "year", filter.fiscalYear)
                .whereAsked("funding_source = :source", "source", filter.fundingSource)
                .whereAsked(
                        "sub_activity_code = :code",
                        "code",
                        filter.subActivity == null ? null : filter.subActivity.value())
                .whereAsked("office_id = :office", "office", filter.office)
                .rows(BudgetLineSummary.COLUMNS, BudgetLineSummary::of, getEntityManager(), page);
    }
}
