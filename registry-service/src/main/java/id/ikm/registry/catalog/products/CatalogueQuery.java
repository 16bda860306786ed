package id.ikm.registry.catalog.products;

import id.ikm.kit.listing.Condition;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** What is asked of the table {@code catalog_product}, with the values of its parameters. */
public class CatalogueQuery {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    CatalogueQuery where(String condition, String parameter, Object value) {
        return where(new Condition(condition, Map.of(parameter, value)));
    }

    CatalogueQuery where(Condition condition) {
        conditions.append(" and ").append(condition.sql());
        parameters.putAll(condition.parameters());
        return this;
    }

    /** Beginning with {@code and}, or empty. */
    public String conditions() {
        return conditions.toString();
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
