package id.ikm.registry.report;

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

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<ReportSummary> matching(ReportFilter filter, RegionScope scope, PageRequest page) {
        return new ReportQuery(filter.region == null ? scope : new RegionScope(filter.region.value()))
                .where("r.business_id = :business", "business", filter.business)
                .where("r.period_type = :periodType", "periodType", filter.periodType)
                .where("r.period_year = :year", "year", filter.year)
                .where("r.period_number = :number", "number", filter.number)
                .where("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where(
                        "r.id > :after",
                        "after",
                        page.after().map(last -> last.uuid(0)).orElse(null))
                .rows(getEntityManager(), page.rows());
    }
}
