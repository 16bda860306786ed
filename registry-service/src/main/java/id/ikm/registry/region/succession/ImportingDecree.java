package id.ikm.registry.region.succession;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.registry.reference.ReferenceImport;
import id.ikm.registry.reference.ReferenceImport.Kind;
import id.ikm.registry.reference.ReferenceImportEventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.function.Function;

/** Brings the regions to what a decree says from its day on; a name that changes begins a new period of its code. */
@ApplicationScoped
class ImportingDecree implements JobWork {

    static final String KIND = "region-decree-import";

    private static final String FILE = """
            from unnest(cast(:codes as varchar[]), cast(:names as varchar[]), cast(:searchNames as varchar[]))
                 as f (code, name, search_name)
            """;

    private static final String CORRECT =
            """
            update region r set name = f.name, search_name = f.search_name, version = r.version + 1
            """ + FILE + "where r.code = f.code and r.valid_from = :day and r.name <> f.name";

    private static final String END_OLD_NAMES =
            """
            update region r set valid_to = :day, version = r.version + 1
            """ + FILE + "where r.code = f.code and r.valid_to is null and r.valid_from < :day and r.name <> f.name";

    /** What other systems call a region stays when only its name changes. */
    private static final String BEGIN = """
            insert into region (code, valid_from, name, search_name, bps_code, postal_code, decree)
            select f.code, :day, f.name, f.search_name, old.bps_code, old.postal_code, :decree
            """ + FILE + """
            left join region old on old.code = f.code and old.valid_to = :day
            where not exists (select 1 from region r where r.code = f.code and r.valid_to is null)
            """;

    private static final String RETIRE_THE_REST = """
            update region r set valid_to = :day, version = r.version + 1
            where r.valid_to is null and r.valid_from < :day and r.code not in (select f.code %s)
            """.formatted(FILE);

    private final EntityManager database;
    private final RegionPeriods periods;
    private final ReferenceImportEventPublisher events;

    ImportingDecree(EntityManager database, RegionPeriods periods, ReferenceImportEventPublisher events) {
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
        boolean whole = Boolean.parseBoolean(input.parameters().get("complete"));
        Set<String> others = whole ? Set.of() : periods.inForceOn(decree.effectiveOn);
        var file = DecreeFile.read(input.content(), others, periods.beginningAfter(decree.effectiveOn));
        int total = file.entries().size();
        progress.reached(0, total);
        int corrected = bound(CORRECT, decree, file).executeUpdate();
        int renamed = bound(END_OLD_NAMES, decree, file).executeUpdate();
        int begun =
                bound(BEGIN, decree, file).setParameter("decree", decree.decree).executeUpdate();
        int retired = whole ? bound(RETIRE_THE_REST, decree, file).executeUpdate() : 0;
        return events.done(
                ReferenceImport.ofDecree(Kind.REGIONS, decree.decree, decree.effectiveOn),
                new JobOutcome(begun - renamed, corrected + renamed, total - begun - corrected, retired));
    }

    private Query bound(String sql, Decree decree, DecreeFile file) {
        return database.createNativeQuery(sql)
                .setParameter("day", decree.effectiveOn)
                .setParameter("codes", column(file, entry -> entry.code().value()))
                .setParameter("names", column(file, DecreeFile.Entry::name))
                .setParameter("searchNames", column(file, DecreeFile.Entry::searchName));
    }

    private static String[] column(DecreeFile file, Function<DecreeFile.Entry, String> field) {
        return file.entries().stream().map(field).toArray(String[]::new);
    }
}
