package id.ikm.aid.officeoverlap;

import static java.util.stream.Collectors.groupingBy;

import id.ikm.aid.officeoverlap.PlanOverlapView.OverlappingPlan;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/aid/v1/plan-overlaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans of offices")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class PlanOverlapResource {

    private final EntityManager database;
    private final Caller caller;

    PlanOverlapResource(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List who stands in plans of several offices")
    public Page<PlanOverlapView> list(
            @NotNull @QueryParam("fiscalYear") Integer fiscalYear,
            @QueryParam("region") RegionCode region,
            @Valid @BeanParam PageRequest page) {
        var where = caller.scope().narrowedTo(region);
        var plans = rows(fiscalYear, where, page).stream()
                .collect(groupingBy(row -> (UUID) row[0], LinkedHashMap::new, Collectors.toList()));
        var overlaps = plans.entrySet().stream()
                .map(entry -> new PlanOverlapView(entry.getKey(), fiscalYear, seen(entry.getValue())))
                .toList();
        return page.answer(overlaps, row -> row, row -> List.of(row.partyId().toString()));
    }

    private List<OverlappingPlan> seen(List<Object[]> rows) {
        return rows.stream().map(row -> OverlappingPlan.of(row, caller.scope())).toList();
    }

    /** One of the plans lies in the region; the others may lie anywhere. */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(int fiscalYear, RegionScope where, PageRequest page) {
        return database.createNativeQuery("""
                        with overlapping as (
                            select x.stands_for from planned_aid_party x join planned_aid p on p.id = x.planned_aid_id
                            where x.overlapping and p.fiscal_year = :year and p.withdrawn_at is null and x.stands_for > :after
                            group by x.stands_for
                            having count(distinct p.office_id) > 1 and bool_or(p.region_code like :region)
                            order by x.stands_for limit :count)
                        select distinct x.stands_for, p.id, p.application_id, p.office_id, p.region_code, p.what
                        from overlapping join planned_aid_party x on x.stands_for = overlapping.stands_for
                        join planned_aid p on p.id = x.planned_aid_id
                        where p.fiscal_year = :year and p.withdrawn_at is null
                        order by x.stands_for, p.id
                        """, Object[].class)
                .setParameter("year", fiscalYear)
                .setParameter("after", page.afterId())
                .setParameter("region", where.likePattern())
                .setParameter("count", page.rows())
                .getResultList();
    }
}
