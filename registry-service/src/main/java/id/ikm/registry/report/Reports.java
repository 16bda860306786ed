package id.ikm.registry.report;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("report", id));
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(UUID businessId, ReportPeriod period) {
        find("businessId = ?1 and period = ?2", businessId, period)
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at("/period", "report.period-taken", taken.id()));
                });
    }

    List<ReportSummary> matching(ReportFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(ReportSummary.REPORTS, scope, filter.region)
                .whereAsked("business_id = :business", "business", filter.business)
                .whereAsked("period_type = :periodType", "periodType", filter.periodType)
                .whereAsked("period_year = :year", "year", filter.year)
                .whereAsked("period_number = :number", "number", filter.number)
                .whereAsked("state = :state", "state", filter.state)
                .rows(ReportSummary.COLUMNS, ReportSummary::of, getEntityManager(), page);
    }
}
