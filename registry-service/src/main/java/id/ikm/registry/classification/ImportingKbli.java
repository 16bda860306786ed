package id.ikm.registry.classification;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.registry.reference.ReferenceImport;
import id.ikm.registry.reference.ReferenceImport.Kind;
import id.ikm.registry.reference.ReferenceImportEventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Brings an edition to what the official file says; the same file again changes nothing. */
@ApplicationScoped
class ImportingKbli implements JobWork {

    static final String KIND = "kbli-import";

    private static final String UPSERT = """
            with stored as (
                insert into kbli (edition, code, title, search_name, section)
                select :edition, f.code, f.title, f.search_name, s.section
                from unnest(cast(:codes as text[]), cast(:titles as text[]), cast(:names as text[]))
                         as f (code, title, search_name)
                left join kbli_section s on s.edition = :edition
                     and (s.section = f.code or left(f.code, 2) between s.first_division and s.last_division)
                on conflict (edition, code) do update
                    set title = excluded.title, search_name = excluded.search_name, section = excluded.section,
                        version = kbli.version + 1
                    where (kbli.title, kbli.section) is distinct from (excluded.title, excluded.section)
                returning xmax = 0 as created)
            select count(*) filter (where created), count(*) filter (where not created) from stored
            """;

    private final EntityManager database;
    private final KbliEditions editions;
    private final ReferenceImportEventPublisher events;

    ImportingKbli(EntityManager database, KbliEditions editions, ReferenceImportEventPublisher events) {
        this.database = database;
        this.editions = editions;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobInput input, Progress progress) {
        var edition = editions.get(input.parameters().get("edition"));
        var file = KbliFile.read(input.content());
        int total = file.entries().size();
        progress.reached(0, total);
        boolean whole = Boolean.parseBoolean(input.parameters().get("complete"))
                || file.subclasses() == edition.expectedCodes();
        var stored = (Object[]) database.createNativeQuery(UPSERT, Object[].class)
                .setParameter("edition", edition.edition())
                .setParameter("codes", column(file, KbliFile.Entry::code))
                .setParameter("titles", column(file, KbliFile.Entry::title))
                .setParameter("names", column(file, KbliFile.Entry::searchName))
                .getSingleResult();
        int created = ((Number) stored[0]).intValue();
        int changed = ((Number) stored[1]).intValue();
        int removed = whole ? complete(edition.edition(), file) : 0;
        return events.done(
                ReferenceImport.ofEdition(Kind.KBLI, edition.regulation(), edition.edition()),
                new JobOutcome(created, changed, total - created - changed, removed));
    }

    /** What it does not have goes. */
    private int complete(String edition, KbliFile file) {
        editions.complete(edition);
        return database.createNativeQuery(
                        "delete from kbli where edition = :edition and code <> all(cast(:codes as text[])) and char_length(code) = 5")
                .setParameter("edition", edition)
                .setParameter("codes", column(file, KbliFile.Entry::code))
                .executeUpdate();
    }

    private static String[] column(KbliFile file, Function<KbliFile.Entry, String> field) {
        return file.entries().stream().map(field).toArray(String[]::new);
    }
}
