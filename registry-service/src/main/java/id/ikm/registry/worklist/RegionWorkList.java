package id.ikm.registry.worklist;

import id.ikm.registry.region.Regions;
import id.ikm.registry.region.succession.RegionResolution;
import id.ikm.registry.region.succession.RegionSuccessions;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Businesses whose region was split, merged or given another code since they were written. */
@ApplicationScoped
class RegionWorkList {

    private final EntityManager database;
    private final RegionSuccessions successions;
    private final Regions regions;

    RegionWorkList(EntityManager database, RegionSuccessions successions, Regions regions) {
        this.database = database;
        this.successions = successions;
        this.regions = regions;
    }

    @SuppressWarnings("unchecked")
    List<RegionWork> rows(RegionScope scope, PageRequest page) {
        var today = regions.today();
        var retired =
                successions.retiredOn(today).stream().filter(scope::covers).toArray(String[]::new);
        List<Object[]> rows = database.createNativeQuery("""
                        select id, name, region_code, version from business
                        where status not in ('CLOSED', 'MERGED') and region_code = any(cast(:retired as varchar[]))
                          and id > :after
                        order by id limit :count
                        """, Object[].class)
                .setParameter("retired", retired)
                .setParameter("after", page.afterId())
                .setParameter("count", page.rows())
                .getResultList();
        Map<RegionCode, RegionResolution> known = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    var code = new RegionCode((String) row[2]);
                    var resolution =
                            known.computeIfAbsent(code, retiredCode -> successions.resolve(retiredCode, null, today));
                    return new RegionWork((UUID) row[0], (String) row[1], code, (Long) row[3], resolution);
                })
                .toList();
    }
}
