package id.ikm.registry.region;

import id.ikm.web.paging.Position;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.query.NativeQuery;

/** One question to the region table: in the order of the codes, or of likeness once a name is asked for. */
class RegionQuery {

    /** A row, and the key that it is sorted by. */
    record Hit(Region region, List<String> key) {}

    private static final String IN_FORCE =
            "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)";

    /** The most alike word first, then the larger region, then the name most alike as a whole. */
    private static final String LIKENESS = """
            1000 - cast(1000 * word_similarity(:name, r.search_name) as int), char_length(r.code), \
            1000 - cast(1000 * similarity(:name, r.search_name) as int), r.code""";

    private static final String SELECT = """
            select r.code, r.name, r.bps_code, r.postal_code, r.decree, nullif(r.valid_from, '-infinity'), r.valid_to,
                   coalesce((select string_agg(s.successor_code, ',' order by s.successor_code)
                             from region_succession s where s.code = r.code and s.effective_on = r.valid_to), ''),
                   r.version,
                   (select string_agg(a.name, ', ' order by a.code desc) from region a
                    where a.code in (left(r.code, 2), left(r.code, 5), left(r.code, 8)) and a.code <> r.code
                      and %s) as part_of,
                   %s
            from region r
            where %s
            order by %s
            """;

    private static final int KEY = 10;

    private final StringJoiner conditions = new StringJoiner(" and ");
    private final Map<String, Object> values = new HashMap<>();
    private String order = "r.code";

    RegionQuery(LocalDate day) {
        with(IN_FORCE.formatted("r"), "day", day);
    }

    RegionQuery with(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    RegionQuery at(RegionLevel level) {
        return with("r.level = :level", "level", level.name());
    }

    RegionQuery in(RegionCode parent) {
        return with("r.parent_code = :parent", "parent", parent.value());
    }

    /** A range of the index: {@code /} is the sign that follows the dot. */
    RegionQuery under(RegionCode region) {
        values.put("end", region.value() + "/");
        return with("r.code > :start and r.code < :end", "start", region.value() + ".");
    }

    RegionQuery named(SearchName name) {
        order = LIKENESS;
        return with("r.search_name %> :name", "name", name.value());
    }

    RegionQuery after(Position position) {
        if (order.equals(LIKENESS)) {
            values.put("distance", position.number(0));
            values.put("length", position.number(1));
            values.put("difference", position.number(2));
            return with("(" + LIKENESS + ") > (:distance, :length, :difference, :code)", "code", position.text(3));
        }
        return with("r.code > :code", "code", position.text(0));
    }

    @SuppressWarnings("unchecked")
    List<Hit> rows(EntityManager database, int limit) {
        var sql = SELECT.formatted(IN_FORCE.formatted("a"), order, conditions, order);
        var query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit)
                .setTupleTransformer((row, names) -> hit(row))
                .getResultList();
    }

    private static Hit hit(Object[] row) {
        var code = new RegionCode((String) row[0]);
        var region = new Region(
                code,
                code.level(),
                code.kind().orElse(null),
                (String) row[1],
                (String) row[9],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6],
                codes((String) row[7]),
                ((Number) row[8]).longValue());
        return new Hit(
                region, Arrays.stream(row, KEY, row.length).map(String::valueOf).toList());
    }

    private static List<RegionCode> codes(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(RegionCode::new).toList();
    }
}
