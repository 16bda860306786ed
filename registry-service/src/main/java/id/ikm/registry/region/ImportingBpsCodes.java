package id.ikm.registry.region;

import static java.util.stream.Collectors.toMap;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.registry.reference.ReferenceImport;
import id.ikm.registry.reference.ReferenceImport.Kind;
import id.ikm.registry.reference.ReferenceImportEventPublisher;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Tells regions their BPS and postal codes; an empty field leaves what is known, the same file changes nothing. */
@ApplicationScoped
class ImportingBpsCodes implements JobWork {

    static final String KIND = "region-bps-codes-import";

    private static final String CHANGED = """
            from unnest(cast(:codes as text[]), cast(:bps as text[]), cast(:postal as text[])) as f (code, bps, postal)
            where r.code = f.code and r.valid_to is null
              and (r.bps_code, r.postal_code)
                  is distinct from (coalesce(f.bps, r.bps_code), coalesce(f.postal, r.postal_code))
            """;

    /** First, so that two regions can exchange their codes without breaking the unique index on the way. */
    private static final String LET_GO = """
            update region r set bps_code = null
            from unnest(cast(:codes as text[]), cast(:bps as text[])) as f (code, bps)
            where r.code = f.code and r.valid_to is null and r.bps_code <> f.bps
            """;

    private static final String TAKE =
            "update region r set bps_code = coalesce(f.bps, r.bps_code), postal_code = coalesce(f.postal, r.postal_code), "
                    + "version = r.version + 1 " + CHANGED;

    private final EntityManager database;
    private final ReferenceImportEventPublisher events;

    ImportingBpsCodes(EntityManager database, ReferenceImportEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobInput input, Progress progress) {
        var entries = BpsCodeFile.read(input.content(), known());
        progress.reached(0, entries.size());
        var codes = column(entries, entry -> entry.code().value());
        var bps = column(entries, BpsCodeFile.Entry::bpsCode);
        var postal = column(entries, BpsCodeFile.Entry::postalCode);
        database.createNativeQuery(LET_GO)
                .setParameter("codes", codes)
                .setParameter("bps", bps)
                .executeUpdate();
        int changed = database.createNativeQuery(TAKE)
                .setParameter("codes", codes)
                .setParameter("bps", bps)
                .setParameter("postal", postal)
                .executeUpdate();
        return events.done(
                ReferenceImport.ofList(Kind.REGION_CODES), new JobOutcome(0, changed, entries.size() - changed, 0));
    }

    @SuppressWarnings("unchecked")
    private KnownCodes known() {
        List<String> regions = database.createNativeQuery("select code from region where valid_to is null")
                .getResultList();
        List<Object[]> bpsCodes = database.createNativeQuery(
                        "select bps_code, code from region where valid_to is null and bps_code is not null",
                        Object[].class)
                .getResultList();
        return new KnownCodes(
                new HashSet<>(regions),
                bpsCodes.stream().collect(toMap(row -> (String) row[0], row -> new RegionCode((String) row[1]))));
    }

    private static String[] column(List<BpsCodeFile.Entry> entries, Function<BpsCodeFile.Entry, String> field) {
        return entries.stream().map(field).toArray(String[]::new);
    }
}
