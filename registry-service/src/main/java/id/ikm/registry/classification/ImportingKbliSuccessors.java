package id.ikm.registry.classification;

import id.ikm.job.JobInput;
import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.registry.reference.ReferenceImport;
import id.ikm.registry.reference.ReferenceImport.Kind;
import id.ikm.registry.reference.ReferenceImportEventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.function.Function;

/** Records what codes became in a later edition: for a code that the file names, exactly what the file says. */
@ApplicationScoped
class ImportingKbliSuccessors implements JobWork {

    static final String KIND = "kbli-successors-import";

    private static final String FILE =
            "from unnest(cast(:codes as varchar[]), cast(:successors as varchar[])) as f (code, successor)";

    private static final String REMOVE = """
            delete from kbli_successor s
            where s.edition = :edition and s.successor_edition = :successorEdition and s.code = any(cast(:codes as varchar[]))
              and not exists (select 1 %s where f.code = s.code and f.successor is not distinct from s.successor_code)
            """.formatted(FILE);

    private static final String ADD = """
            insert into kbli_successor (edition, code, successor_edition, successor_code)
            select :edition, f.code, :successorEdition, f.successor %s
            on conflict do nothing
            """.formatted(FILE);

    private final EntityManager database;
    private final KbliEditions editions;
    private final ReferenceImportEventPublisher events;

    ImportingKbliSuccessors(EntityManager database, KbliEditions editions, ReferenceImportEventPublisher events) {
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
        var file = KbliSuccessorFile.read(input.content());
        int total = file.entries().size();
        progress.reached(0, total);
        int removed = bound(REMOVE, input, file).executeUpdate();
        int added = bound(ADD, input, file).executeUpdate();
        var later = editions.get(input.parameters().get("successorEdition"));
        return events.done(
                ReferenceImport.ofEdition(
                        Kind.KBLI_SUCCESSORS,
                        later.regulation(),
                        input.parameters().get("edition")),
                new JobOutcome(added, 0, total - added, removed));
    }

    private Query bound(String sql, JobInput input, KbliSuccessorFile file) {
        return database.createNativeQuery(sql)
                .setParameter("edition", input.parameters().get("edition"))
                .setParameter("successorEdition", input.parameters().get("successorEdition"))
                .setParameter("codes", column(file, KbliSuccessorFile.Entry::code))
                .setParameter("successors", column(file, KbliSuccessorFile.Entry::successor));
    }

    private static String[] column(KbliSuccessorFile file, Function<KbliSuccessorFile.Entry, String> field) {
        return file.entries().stream().map(field).toArray(String[]::new);
    }
}
