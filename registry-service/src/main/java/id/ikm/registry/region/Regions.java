package id.ikm.registry.region;

import static java.util.stream.Collectors.toCollection;

import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The regions of the loaded decrees, each as of a day. */
@ApplicationScoped
public class Regions {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");

    private final EntityManager database;
    private final Clock clock;

    Regions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Region get(RegionCode code) {
        return get(code, today());
    }

    public Region get(RegionCode code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new NotFound("region", code));
    }

    public Optional<Region> find(RegionCode code, LocalDate day) {
        return new RegionQuery(day)
                .with("r.code = :code", "code", code.value()).rows(database, 1).stream()
                        .map(RegionQuery.Hit::region)
                        .findFirst();
    }

    /** Asked for every business that is written: a question that is planned in no time. */
    public boolean contains(RegionCode code) {
        return !database.createNativeQuery("""
                        select 1 from region where code = ?1 and valid_from <= ?2 and (valid_to is null or valid_to > ?2)
                        """)
                .setParameter(1, code.value())
                .setParameter(2, today())
                .getResultList()
                .isEmpty();
    }

    /** Refuses a code that is not in force today; {@code pointer} names the field that has it. */
    public void require(RegionCode code, String pointer) {
        if (contains(code)) {
            return;
        }
        var successors = successorsOf(code);
        throw successors.isEmpty()
                ? new InvalidRequest(pointer, "region.unknown", code)
                : new InvalidRequest(pointer, "region.superseded", code, successors);
    }

    /** As below, for whoever has nobody to warn. */
    public void requireLocal(RegionCode code, String pointer) {
        requireLocal(code, pointer, new Warnings());
    }

    /** Refuses a code nobody ever had, and a whole province; a retired one may be written, for what is older than it. */
    public void requireLocal(RegionCode code, String pointer, Warnings warnings) {
        if (code.level() == RegionLevel.PROVINCE) {
            throw new InvalidRequest(pointer, "region.too-wide", code);
        }
        if (contains(code)) {
            return;
        }
        if (!wasEver(code)) {
            throw new InvalidRequest(pointer, "region.unknown", code);
        }
        var successors = successorsOf(code);
        warnings.add(pointer, successors.isEmpty() ? "region.retired" : "region.superseded", code, successors);
    }

    /** Retired codes, outside a region, of places that lie inside it now, or may: records that were written with them. */
    @SuppressWarnings("unchecked")
    public Set<RegionCode> retiredInto(RegionCode region) {
        List<String> codes = database.createNativeQuery("""
                        with recursive origin (code, day) as (
                            select code, effective_on from region_succession
                            where successor_code = :region or (successor_code > :start and successor_code < :end)
                            union
                            select s.code, s.effective_on from origin o
                            join region_succession s on s.successor_code = o.code and s.effective_on < o.day)
                        select distinct o.code from origin o
                        where not exists (select 1 from region r where r.code = o.code and r.valid_from <= :today
                                          and (r.valid_to is null or r.valid_to > :today))
                        """)
                .setParameter("region", region.value())
                .setParameter("start", region.value() + ".")
                .setParameter("end", region.value() + "/")
                .setParameter("today", today())
                .getResultList();
        return codes.stream()
                .map(RegionCode::new)
                .filter(code -> !code.isWithin(region))
                .collect(toCollection(TreeSet::new));
    }

    /** The names of all that lies in a region today, itself included. */
    @SuppressWarnings("unchecked")
    public Map<RegionCode, String> namesWithin(RegionCode region) {
        List<Object[]> rows = database.createNativeQuery("""
                        select code, name from region
                        where (code = ?1 or code > ?1 || '.' and code < ?1 || '/')
                          and valid_from <= ?2 and (valid_to is null or valid_to > ?2)
                        """, Object[].class)
                .setParameter(1, region.value())
                .setParameter(2, today())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> new RegionCode((String) row[0]), row -> (String) row[1]));
    }

    List<RegionQuery.Hit> matching(RegionFilter filter, PageRequest page) {
        var query = new RegionQuery(dayOr(filter.asOf));
        if (filter.q != null) {
            var name = RegionName.of(filter.q);
            query.named(name.name());
            name.level().filter(level -> filter.level == null).ifPresent(query::at);
        }
        ifPresent(filter.level, query::at);
        ifPresent(filter.parent, query::in);
        ifPresent(filter.under, query::under);
        ifPresent(filter.bpsCode, code -> query.with("r.bps_code = :bpsCode", "bpsCode", code));
        page.after().ifPresent(query::after);
        return query.rows(database, page.rows());
    }

    List<RegionQuery.Hit> childrenOf(RegionCode code, LocalDate day, PageRequest page) {
        var query = new RegionQuery(day).in(code);
        page.after().ifPresent(query::after);
        return query.rows(database, page.rows());
    }

    /** The province first. */
    List<Region> ancestorsOf(RegionCode code, LocalDate day) {
        var codes = code.ancestors().stream().map(RegionCode::value).toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        return new RegionQuery(day)
                .with("r.code in (:codes)", "codes", codes).rows(database, codes.size()).stream()
                        .map(RegionQuery.Hit::region)
                        .toList();
    }

    public LocalDate dayOr(LocalDate day) {
        return day == null ? today() : day;
    }

    private static <T> void ifPresent(T value, Consumer<T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    private boolean wasEver(RegionCode code) {
        return !database.createNativeQuery("select 1 from region where code = ?1")
                .setParameter(1, code.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What took its place, as it is written in a text; empty where it is in force or nothing is recorded. */
    private String successorsOf(RegionCode code) {
        return (String)
                database.createNativeQuery("""
                        select coalesce(string_agg(successor_code, ', ' order by successor_code), '')
                        from region_succession s
                        where code = ?1
                          and effective_on = (select max(valid_to) from region r where r.code = s.code)
                        """).setParameter(1, code.value()).getSingleResult();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE_TIME));
    }
}
