package id.ikm.registry.listing;

import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.RegionCondition;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies in a region, in the order of registration: rows of one table with region_code, search_name and id. */
public class RegionalList {

    private static final UUID FIRST = new UUID(0, 0);

    private final String columns;
    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** {@code asked} may be null; where it is not, it lies in the scope: the resource has demanded that. */
    public RegionalList(String columns, String table, RegionScope scope, RegionCode asked) {
        this.columns = columns;
        this.table = table;
        var within = RegionCondition.of("region_code", asked == null ? scope : new RegionScope(asked.value()));
        conditions.append(within.sql());
        parameters.putAll(within.parameters());
    }

    public RegionalList where(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Leaves the list as it is where nothing is asked. */
    public RegionalList whereAsked(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    /** Every word, or one much like it, in any order; null for any name. */
    public RegionalList named(String text) {
        if (text == null) {
            return this;
        }
        var words = SearchName.of(text).value().split(" ");
        for (int i = 0; i < words.length; i++) {
            where(
                            "(:word%1$d <%% search_name or string_to_array(search_name, ' ') && cast(:swapped%1$d as text[]))"
                                    .formatted(i),
                            "word" + i,
                            words[i])
                    .parameters
                    .put("swapped" + i, SearchName.swapped(words[i]));
        }
        return this;
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
