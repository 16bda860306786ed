package id.ikm.registry.region;

import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public boolean contains(RegionCode code) {
        return find(code, today()).isPresent();
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

    /** As {@link #require}, and refuses a whole province: an address is in a regency at least. */
    public void requireLocal(RegionCode code, String pointer) {
        if (code.level() == RegionLevel.PROVINCE) {
            throw new InvalidRequest(pointer, "region.too-wide", code);
        }
        require(code, pointer);
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

    LocalDate dayOr(LocalDate day) {
        return day == null ? today() : day;
    }

    private static <T> void ifPresent(T value, Consumer<T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    /** What took its place, as it is written in a text; empty where it is in force or nobody ever had it. */
    @SuppressWarnings("unchecked")
    private String successorsOf(RegionCode code) {
        List<String> found = database.createNativeQuery("""
                        select array_to_string(superseded_by, ', ') from region
                        where code = ?1 and valid_to is not null order by valid_to desc limit 1
                        """, String.class)
                .setParameter(1, code.value())
                .getResultList();
        return found.isEmpty() ? "" : found.getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE_TIME));
    }
}
