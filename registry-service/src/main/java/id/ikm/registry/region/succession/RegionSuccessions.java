package id.ikm.registry.region.succession;

import id.ikm.registry.region.Regions;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What became of regions, as far as it is recorded. */
@ApplicationScoped
public class RegionSuccessions {

    private static final String RELATED = """
            with recursive related (code) as (
                select cast(:code as varchar) collate "C"
                union
                select case when s.code = r.code then s.successor_code else s.code end
                from related r join region_succession s on s.code = r.code or s.successor_code = r.code)
            """;

    private final EntityManager database;
    private final Regions regions;

    RegionSuccessions(EntityManager database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** Without {@code writtenOn}, the last day on which the code was in force, at most today. */
    public RegionResolution resolve(RegionCode code, LocalDate writtenOn, LocalDate asOf) {
        var timeline = timelineOf(code);
        var from = writtenOn == null ? lastDay(code, timeline) : writtenOn;
        var reached = timeline.follow(code, from, asOf);
        var candidates = reached.codes().stream()
                .flatMap(candidate -> regions.find(candidate, asOf).stream())
                .toList();
        return new RegionResolution(code, from, asOf, outcome(code, from.isAfter(asOf), reached), candidates);
    }

    /** Codes that were in force once and are not on a day. */
    @SuppressWarnings("unchecked")
    public List<String> retiredOn(LocalDate day) {
        return database.createNativeQuery("""
                        select distinct code from region r where r.valid_to <= :day and not exists (
                            select 1 from region n where n.code = r.code and n.valid_from <= :day
                                and (n.valid_to is null or n.valid_to > :day))
                        """).setParameter("day", day).getResultList();
    }

    private static RegionOutcome outcome(RegionCode code, boolean backward, Timeline.Reached reached) {
        if (reached.codes().isEmpty() && backward) {
            return RegionOutcome.NOT_YET;
        }
        if (reached.lost()) {
            return RegionOutcome.UNKNOWN;
        }
        return switch (reached.codes().size()) {
            case 0 -> RegionOutcome.NONE;
            case 1 -> reached.codes().first().equals(code) ? RegionOutcome.SAME : RegionOutcome.ONE;
            default -> RegionOutcome.SEVERAL;
        };
    }

    private LocalDate lastDay(RegionCode code, Timeline timeline) {
        return timeline.periods().stream()
                .filter(period -> period.code().equals(code))
                .max(Comparator.comparing(Period::from))
                .map(period -> period.lastDay(regions.today()))
                .orElseThrow(() -> new NotFound("region", code));
    }

    private Timeline timelineOf(RegionCode code) {
        List<Object[]> successions = database.createNativeQuery(RELATED + """
                        select s.code, s.successor_code, s.effective_on from region_succession s
                        where s.code in (select code from related) or s.successor_code in (select code from related)
                        """, Object[].class)
                .setParameter("code", code.value())
                .getResultList();
        List<Object[]> periods = database.createNativeQuery(RELATED + """
                        select r.code, nullif(r.valid_from, '-infinity'), r.valid_to from region r
                        where r.code in (select code from related)
                        """, Object[].class)
                .setParameter("code", code.value())
                .getResultList();
        return new Timeline(
                successions.stream()
                        .map(row -> new Succession(code(row[0]), code(row[1]), (LocalDate) row[2]))
                        .toList(),
                periods.stream()
                        .map(row -> new Period(
                                code(row[0]), row[1] == null ? LocalDate.MIN : (LocalDate) row[1], (LocalDate) row[2]))
                        .toList());
    }

    private static RegionCode code(Object value) {
        return value == null ? null : new RegionCode((String) value);
    }
}
