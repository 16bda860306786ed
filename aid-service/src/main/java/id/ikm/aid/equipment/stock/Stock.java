package id.ikm.aid.equipment.stock;

import id.ikm.kit.listing.Condition;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Counts the units in stock, in the order of regions, places and categories. */
@ApplicationScoped
class Stock {

    private static final String AFTER_THE_DOT = "/";

    private final EntityManager database;

    Stock(EntityManager database) {
        this.database = database;
    }

    /** @param category null for all of them */
    @SuppressWarnings("unchecked")
    List<StockRow> in(RegionScope region, String category, PageRequest page) {
        var within = within(region);
        var query = database.createNativeQuery("""
                        select region_code, coalesce(place, '') as place, category, count(*),
                               count(*) filter (where state = 'IN_STOCK'
                                                and coalesce(condition, 'GOOD') not in ('BROKEN', 'MISSING')),
                               count(*) filter (where state = 'ON_LOAN'),
                               count(*) filter (where state = 'IN_REPAIR')
                        from equipment
                        where state in ('IN_STOCK', 'ON_LOAN', 'IN_REPAIR') and %s
                          and (cast(:category as text) is null or category = :category)
                          and (region_code, coalesce(place, ''), category) > (:region_after, :place_after, :category_after)
                        group by 1, 2, 3 order by 1, 2, 3 limit :count
                        """.formatted(within.sql()), Object[].class)
                .setParameter("category", category)
                .setParameter(
                        "region_after", page.after().map(last -> last.text(0)).orElse(""))
                .setParameter(
                        "place_after", page.after().map(last -> last.text(1)).orElse(""))
                .setParameter(
                        "category_after", page.after().map(last -> last.text(2)).orElse(""))
                .setParameter("count", page.rows());
        within.parameters().forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(StockRow::of).toList();
    }

    /** As a range, which the index has in the order of the counting. */
    private static Condition within(RegionScope region) {
        return region.equals(RegionScope.NATION)
                ? Condition.ALWAYS
                : new Condition(
                        "region_code >= :region and region_code < :after_region",
                        Map.of("region", region.region(), "after_region", region.region() + AFTER_THE_DOT));
    }
}
