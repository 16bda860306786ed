package id.ikm.kit.listing;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies in a region, in the order of recording: rows of one table with region_code and id. */
public class RegionalList {

    private static final UUID FIRST = new UUID(0, 0);

    private final String columns;
    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** {@code asked} may be null; where it is not, it lies in the scope: the resource has demanded that. */
    public RegionalList(String columns, String table, RegionScope scope, String asked) {
        this.columns = columns;
        this.table = table;
        var within = Condition.within("region_code", asked == null ? scope : new RegionScope(asked));
        conditions.append(within.sql());
        parameters.putAll(within.parameters());
    }

    public RegionalList where(Condition condition) {
        conditions.append(" and ").append(condition.sql());
        parameters.putAll(condition.parameters());
        return this;
    }

    public RegionalList where(String condition, String parameter, Object value) {
        return where(new Condition(condition, Map.of(parameter, value)));
    }

    /** Leaves the list as it is where nothing is asked. */
    public RegionalList whereAsked(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> rows(EntityManager database, PageRequest page) {
        where("id > :after", "after", page.after().map(last -> last.uuid(0)).orElse(FIRST));
        var query = database.createNativeQuery(
                        "select %s from %s where %s order by id limit :count".formatted(columns, table, conditions),
                        Object[].class)
                .setParameter("count", page.rows());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
