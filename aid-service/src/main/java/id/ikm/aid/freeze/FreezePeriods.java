package id.ikm.aid.freeze;

import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What rests where and when; what holds for a region holds for all below it. */
@ApplicationScoped
public class FreezePeriods implements RegionalRepository<Freeze> {

    @Override
    public String kind() {
        return "freeze";
    }

    /** Refuses (422, at the pointer) what rests in the region on that day, with the reason. */
    @SuppressWarnings("unchecked")
    public void demand(String regionCode, LocalDate day, String act, String pointer) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select reason, last_day from freeze_period
                        where :region like region_code || '%' and :day between first_day and last_day
                          and jsonb_exists(acts, :act)
                        order by last_day desc limit 1
                        """, Object[].class)
                .setParameter("region", regionCode)
                .setParameter("day", day)
                .setParameter("act", act)
                .getResultList();
        rows.stream().findFirst().ifPresent(row -> {
            throw new RuleViolated(FieldFault.at(pointer, "freeze.rests", row[0], row[1]));
        });
    }

    /** Also those of the regions that the asked one lies in: they hold there too. */
    @Override
    public Freeze get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(freeze -> concerns(freeze, scope))
                .orElseThrow(() -> new NotFound(kind(), id));
    }

    /** Those of the region, of all below it, and of those that it lies in; {@code day} may be null for any. */
    List<FreezeView> concerning(RegionScope scope, LocalDate day, PageRequest page) {
        var conditions =
                "(cast(regionCode as String) like ?1 or ?2 like concat(cast(regionCode as String), '%')) and id > ?3";
        var found = day == null
                ? find(conditions + " order by id", scope.likePattern(), scope.region(), page.afterId())
                : find(
                        conditions + " and firstDay <= ?4 and lastDay >= ?4 order by id",
                        scope.likePattern(),
                        scope.region(),
                        page.afterId(),
                        day);
        return found.range(0, page.rows() - 1).stream().map(Freeze::view).toList();
    }

    private static boolean concerns(Freeze freeze, RegionScope scope) {
        var where = freeze.regionCode().value();
        return scope.covers(where) || new RegionScope(where).covers(scope.region());
    }
}
