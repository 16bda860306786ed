package id.ikm.registry.catalog.products;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.ikm.registry.catalog.products.FacetsView.Facet;
import id.ikm.registry.region.Regions;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Counts the products of a search in one statement. */
@ApplicationScoped
class CatalogueFacets {

    private static final String COUNTS = """
            with found as materialized (select * from catalog_product where true %s),
            counted as (
                select 'total' as facet, null as value, count(*) as count from found
                union all
                select 'region', left(region_code, :level), count(*) from found
                where length(region_code) >= :level group by 2
                union all
                select 'sizeClass', size_class, count(*) from found group by 2
                union all
                select 'kbli', left(kbli_code, 2), count(*) from found where kbli_code is not null group by 2
                union all
                select 'certificate', c.type, count(distinct c.product_id)
                from catalog_product_certificate c join found on found.id = c.product_id where %s group by 2)
            select facet, value, count, (select max(name) from region r where facet = 'region' and r.code = value
                                         and (r.valid_to is null or r.valid_to > :day))
            from counted order by facet, count desc, value
            """;
    private static final int PROVINCE = 2;
    private static final int NEXT_LEVEL = 3;
    private static final int KECAMATAN = 8;

    private final EntityManager database;
    private final Regions regions;

    CatalogueFacets(EntityManager database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    @SuppressWarnings("unchecked")
    FacetsView of(CatalogueFilter filter, CatalogueQuery query) {
        List<Object[]> rows = query.bind(database.createNativeQuery(
                        COUNTS.formatted(query.conditions(), CatalogueSearch.IN_FORCE), Object[].class))
                .setParameter("level", levelBelow(filter.region))
                .setParameter("day", regions.dayOr(filter.asOf))
                .getResultList();
        Map<String, List<Facet>> facets =
                rows.stream().collect(groupingBy(row -> (String) row[0], mapping(CatalogueFacets::facet, toList())));
        return new FacetsView(
                facets.get("total").getFirst().count(),
                facets.getOrDefault("region", List.of()),
                facets.getOrDefault("certificate", List.of()),
                facets.getOrDefault("sizeClass", List.of()),
                facets.getOrDefault("kbli", List.of()));
    }

    private static int levelBelow(RegionCode region) {
        return region == null ? PROVINCE : Math.min(KECAMATAN, region.value().length() + NEXT_LEVEL);
    }

    private static Facet facet(Object[] row) {
        return new Facet((String) row[1], (String) row[3], (Long) row[2]);
    }
}
