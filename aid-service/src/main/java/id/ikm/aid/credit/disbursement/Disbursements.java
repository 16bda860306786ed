package id.ikm.aid.credit.disbursement;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Disbursements implements PanacheRepositoryBase<Disbursement, UUID> {

    private static final String STATEMENTS = """
            select new id.ikm.aid.credit.disbursement.Statement(
                d.id, d.period, d.lender, d.amount, d.debtors, d.publishedOn)
            from Disbursement d
            where d.regionCode = ?1 and d.period.year = ?2 and not d.withdrawn
            """;

    /** Outside the scope there is nothing. */
    Disbursement get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(one -> scope.covers(one.regionCode().value()))
                .orElseThrow(() -> new NotFound("credit-disbursement", id));
    }

    Disbursement hold(UUID id, RegionScope scope) {
        var one = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("credit-disbursement", id));
        scope.demand(one.regionCode().value(), "");
        return one;
    }

    /** Two who state something about one region and period: the second waits, and then sees what the first wrote. */
    void await(RegionCode region, UpTo period) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "credit %s %s".formatted(region, period))
                .getResultList();
    }

    Stated about(RegionCode region, UpTo period) {
        return new Stated(in(region, period.year()).stream()
                .filter(one -> one.period().equals(period))
                .toList());
    }

    /** What was not withdrawn. */
    List<Statement> in(RegionCode region, int year) {
        return getEntityManager()
                .createQuery(STATEMENTS, Statement.class)
                .setParameter(1, region)
                .setParameter(2, year)
                .getResultList();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<Disbursement> matching(DisbursementFilter filter, RegionScope scope, PageRequest page) {
        var ids = new RegionalList("id, lender", "credit_disbursement", scope, RegionCode.textOf(filter.region))
                        .whereAsked("lender = :lender", "lender", filter.lender)
                        .whereAsked("year = :year", "year", filter.year)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(row -> row[0])
                        .toList();
        return list("id in ?1 order by id", ids);
    }
}
