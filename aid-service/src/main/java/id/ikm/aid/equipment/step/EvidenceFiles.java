package id.ikm.aid.equipment.step;

import id.ikm.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The files that a body names as evidence. */
@ApplicationScoped
public class EvidenceFiles {

    private final StoredFiles files;

    EvidenceFiles(StoredFiles files) {
        this.files = files;
    }

    /** @param ids null where none were sent */
    public List<Evidence> of(List<UUID> ids, String pointer) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        var named = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            named.put(pointer + "/" + i, ids.get(i));
        }
        var found = files.demand(named);
        return ids.stream().map(id -> Evidence.of(found.get(id))).toList();
    }
}
