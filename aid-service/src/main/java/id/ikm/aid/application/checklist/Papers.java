package id.ikm.aid.application.checklist;

import id.ikm.aid.aidpackage.ChecklistEntry;
import id.ikm.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes papers on record: each must be a file that was uploaded. */
@ApplicationScoped
public class Papers {

    private static final String PHOTO = "PHOTO";

    private final StoredFiles files;

    Papers(StoredFiles files) {
        this.files = files;
    }

    public List<Document> of(List<ReceivedDocument> received, String pointer) {
        var named = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < received.size(); i++) {
            named.put(pointer + "/" + i + "/fileId", received.get(i).fileId());
        }
        var stored = files.demand(named);
        return received.stream()
                .map(one -> new Document(
                        one.type(), one.fileId(), stored.get(one.fileId()).sha256(), one.receivedOn()))
                .toList();
    }

    public List<Document> photos(List<UUID> ids, String pointer) {
        var named = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            named.put(pointer + "/" + i, ids.get(i));
        }
        var stored = files.demand(named);
        return ids.stream()
                .map(id -> new Document(PHOTO, id, stored.get(id).sha256(), null))
                .toList();
    }

    /** The types of a checklist that are required and not there. */
    public static List<String> missing(List<ChecklistEntry> checklist, List<Document> documents) {
        var there = documents.stream().map(Document::type).collect(Collectors.toSet());
        return checklist.stream()
                .filter(ChecklistEntry::required)
                .map(ChecklistEntry::type)
                .filter(type -> !there.contains(type))
                .toList();
    }

    /** A paper that came later was not there to be verified; of one without a day nobody can say so. */
    public static List<Document> receivedAfter(LocalDate verifiedOn, List<Document> documents) {
        return documents.stream()
                .filter(document ->
                        document.receivedOn() != null && document.receivedOn().isAfter(verifiedOn))
                .toList();
    }
}
