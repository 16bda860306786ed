package id.ikm.file;

import id.ikm.kit.identity.Ids;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was sent in, by whom and for which region; the table {@code stored_file} is the service's own. */
@ApplicationScoped
public class StoredFiles {

    private static final String COLUMNS = "id, sha256, media_type, size, name, region_code";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    StoredFiles(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same content sent again by the same caller for the same region is the same file. */
    @Transactional(TxType.MANDATORY)
    public StoredFile add(FileContent content, String regionCode) {
        database.createNativeQuery("""
                        insert into stored_file
                            (id, sha256, media_type, size, name, region_code, uploaded_by, uploaded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (sha256, uploaded_by, region_code) do nothing
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, content.sha256())
                .setParameter(3, content.mediaType())
                .setParameter(4, content.size())
                .setParameter(5, content.name())
                .setParameter(6, regionCode)
                .setParameter(7, caller.subject())
                .setParameter(8, clock.instant())
                .executeUpdate();
        return rows(
                        "sha256 = ?1 and uploaded_by = ?2 and region_code = ?3",
                        content.sha256(),
                        caller.subject(),
                        regionCode)
                .getFirst();
    }

    public StoredFile get(UUID id) {
        return visible(List.of(id)).values().stream().findFirst().orElseThrow(() -> new NotFound("file", id));
    }

    /** A file that a body names; {@code pointer} is where. */
    public StoredFile demand(UUID id, String pointer) {
        return demand(Map.of(pointer, id)).get(id);
    }

    /** All the files that a body names, by the pointers where it does. */
    public Map<UUID, StoredFile> demand(Map<String, UUID> named) {
        var known = visible(named.values());
        var faults = new ArrayList<FieldFault>();
        named.forEach((pointer, id) -> {
            if (!known.containsKey(id)) {
                faults.add(FieldFault.at(pointer, "file.unknown", id));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return known;
    }

    private Map<UUID, StoredFile> visible(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows("id = any(?1)", (Object) ids.toArray(UUID[]::new)).stream()
                .filter(file -> caller.scope().covers(file.regionCode()))
                .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    @SuppressWarnings("unchecked")
    private List<StoredFile> rows(String condition, Object... parameters) {
        var query = database.createNativeQuery(
                "select " + COLUMNS + " from stored_file where " + condition, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new StoredFile(
                        (UUID) row[0], (String) row[1], (String) row[2], (Long) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }
}
