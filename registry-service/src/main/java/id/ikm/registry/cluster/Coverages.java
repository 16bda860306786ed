package id.ikm.registry.cluster;

import id.ikm.registry.region.Regions;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts the clusters of every village. */
@ApplicationScoped
class Coverages {

    private static final String OPEN = """
            (select region_code, %s as units from cluster
             where closed_on is null and (region_code = :region or region_code like :below)) open
            """.formatted(ClusterSummary.UNITS);

    private final EntityManager database;
    private final Clusters clusters;
    private final Regions regions;

    Coverages(EntityManager database, Clusters clusters, Regions regions) {
        this.database = database;
        this.clusters = clusters;
        this.regions = regions;
    }

    Coverage of(RegionCode region, Boolean covered) {
        return Coverage.of(region, regions.today(), withoutVillage(region), villages(region), covered);
    }

    @SuppressWarnings("unchecked")
    private List<Coverage.Village> villages(RegionCode region) {
        List<Object[]> rows = database.createNativeQuery("""
                        select r.code, r.name, count(open.units), count(*) filter (where open.units >= :minimum),
                               cast(coalesce(sum(open.units), 0) as bigint)
                        from region r left join %s on open.region_code = r.code
                        where r.level = 'VILLAGE' and r.code like :below
                          and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today)
                        group by r.code, r.name order by r.code
                        """.formatted(OPEN), Object[].class)
                .setParameter("region", region.value())
                .setParameter("below", region.value() + ".%")
                .setParameter("minimum", clusters.sentraFrom())
                .setParameter("today", regions.today())
                .getResultList();
        return rows.stream()
                .map(row -> new Coverage.Village(
                        new RegionCode((String) row[0]), (String) row[1], (Long) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    private long withoutVillage(RegionCode region) {
        return (Long)
                database.createNativeQuery("select count(*) from " + OPEN + " where length(open.region_code) < 13")
                        .setParameter("region", region.value())
                        .setParameter("below", region.value() + ".%")
                        .getSingleResult();
    }
}
