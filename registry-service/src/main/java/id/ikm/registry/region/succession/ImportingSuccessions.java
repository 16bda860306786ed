package id.ikm.registry.region.succession;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.job.RowFaults;
import id.ikm.registry.reference.ReferenceImport;
import id.ikm.registry.reference.ReferenceImport.Kind;
import id.ikm.registry.reference.ReferenceImportEventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Records what became of codes on the day of a decree; they retire, unless they live on, and nothing is deleted. */
@ApplicationScoped
class ImportingSuccessions implements JobWork {

    static final String KIND = "region-successions-import";

    private static final String FILE =
            "from unnest(cast(:codes as varchar[]), cast(:successors as varchar[])) as f (code, successor)";

    private static final String REMOVE = """
            delete from region_succession s
            where s.effective_on = :day and s.code = any(cast(:codes as varchar[]))
              and not exists (select 1 %s where f.code = s.code and f.successor is not distinct from s.successor_code)
            """.formatted(FILE);

    private static final String ADD = """
            insert into region_succession (code, successor_code, effective_on, decree)
            select f.code, f.successor, :day, :decree %s on conflict do nothing
            """.formatted(FILE);

    private static final String RETIRE = """
            update region set valid_to = :day, version = version + 1
            where valid_to is null and valid_from < :day and code = any(cast(:codes as varchar[]))
            """;

    private final EntityManager database;
    private final RegionPeriods periods;
    private final ReferenceImportEventPublisher events;

    ImportingSuccessions(EntityManager database, RegionPeriods periods, ReferenceImportEventPublisher events) {
        this.database = database;
        this.periods = periods;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobInput input, Progress progress) {
        var decree = Decree.of(input);
        var day = decree.effectiveOn;
        var file = SuccessionFile.read(input.content(), periods.inForceOn(day.minusDays(1)), periods.inForceOn(day));
        int total = file.entries().size();
        progress.reached(0, total);
        int removed = bound(REMOVE, decree, file).executeUpdate();
        int added =
                bound(ADD, decree, file).setParameter("decree", decree.decree).executeUpdate();
        database.createNativeQuery(RETIRE)
                .setParameter("day", day)
                .setParameter("codes", file.retiring())
                .executeUpdate();
        refuseOrphans(file.retiring());
        return events.done(
                ReferenceImport.ofDecree(Kind.REGION_SUCCESSIONS, decree.decree, day),
                new JobOutcome(added, 0, total - added, removed));
    }

    /** A region that retires while others lie in it: their codes are missing in the file. */
    private void refuseOrphans(String[] retired) {
        var faults = new RowFaults();
        periods.orphansOf(retired).forEach(code -> faults.add(1, "code", "region-import.orphan", code));
        faults.refuseIfAny();
    }

    private Query bound(String sql, Decree decree, SuccessionFile file) {
        return database.createNativeQuery(sql)
                .setParameter("day", decree.effectiveOn)
                .setParameter(
                        "codes",
                        file.entries().stream()
                                .map(entry -> entry.code().value())
                                .toArray(String[]::new))
                .setParameter(
                        "successors",
                        file.entries().stream()
                                .map(entry -> entry.successor() == null
                                        ? null
                                        : entry.successor().value())
                                .toArray(String[]::new));
    }
}
