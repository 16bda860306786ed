package id.ikm.aid.credit.disbursement;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class Disbursements implements RegionalRepository<Disbursement> {

    private static final String STATEMENTS = """
            select new id.ikm.aid.credit.disbursement.Statement(
                d.id, d.period, d.lender, d.amount, d.debtors, d.publishedOn)
            from Disbursement d
            where d.regionCode = ?1 and d.period.year = ?2 and not d.withdrawn
            """;

    @Override
    public String kind() {
        return "credit-disbursement";
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

    List<Disbursement> matching(DisbursementFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("credit_disbursement", scope, filter.region)
                .whereAsked("lender = :lender", "lender", filter.lender)
                .whereAsked("year = :year", "year", filter.year)
                .entities(Disbursement.class, getEntityManager(), page);
    }
}
