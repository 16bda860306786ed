package id.ikm.kit.listing;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What lies in a region, in the order of recording unless another is wanted: rows with region_code and id. */
public class RegionalList {

    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private String order;

    /** All of the scope where {@code asked} is null; refuses what lies outside. */
    public RegionalList(String table, RegionScope scope, RegionCode asked) {
        this.table = table;
        var within = Condition.within("region_code", scope.narrowedTo(asked));
        conditions.append(within.sql());
        parameters.putAll(within.parameters());
    }

    public RegionalList where(Condition condition) {
        conditions.append(" and ").append(condition.sql());
        parameters.putAll(condition.parameters());
        return this;
    }

    /** An enum is stored by its name. */
    public RegionalList where(String condition, String parameter, Object value) {
        return where(new Condition(condition, Map.of(parameter, value instanceof Enum<?> one ? one.name() : value)));
    }

    /** Leaves the list as it is where nothing is asked. */
    public RegionalList whereAsked(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    /** Another order than that of recording, and what lies behind the page before in it. */
    public RegionalList inOrder(String columns, Condition behind) {
        order = columns;
        return where(behind);
    }

    public <T> List<T> rows(String columns, Function<Object[], T> row, EntityManager database, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = page(database.createNativeQuery(sql(columns, page), Object[].class), page);
        return rows.stream().map(row).toList();
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> entities(Class<T> type, EntityManager database, PageRequest page) {
        return page(database.createNativeQuery(sql("*", page), type), page);
    }

    private String sql(String columns, PageRequest page) {
        if (order == null) {
            var last = page.afterId();
            inOrder("id", new Condition("id > :after", Map.of("after", last)));
        }
        return "select %s from %s where %s order by %s limit :count".formatted(columns, table, conditions, order);
    }

    @SuppressWarnings("rawtypes")
    private List page(Query query, PageRequest page) {
        parameters.forEach(query::setParameter);
        return query.setParameter("count", page.rows()).getResultList();
    }
}
