package id.ikm.aid.handover.evidence;

import id.ikm.file.StoredFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files of a handover with the hashes of their contents. */
public record Evidence(List<Photo> photos, List<SignatureFile> signatures) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public record Photo(UUID fileId, String sha256) {}

    public record SignatureFile(Signatory by, UUID fileId, String sha256) {}

    public Evidence {
        photos = List.copyOf(photos);
        signatures = List.copyOf(signatures);
    }

    public static Evidence of(NamedEvidence named, Map<UUID, StoredFile> files) {
        return new Evidence(
                named.photos().stream()
                        .distinct()
                        .map(id -> new Photo(id, files.get(id).sha256()))
                        .toList(),
                named.signatures().stream()
                        .distinct()
                        .map(signature -> new SignatureFile(
                                signature.by(),
                                signature.fileId(),
                                files.get(signature.fileId()).sha256()))
                        .toList());
    }

    /** What each file's content was. */
    public Map<UUID, String> hashes() {
        var hashes = new LinkedHashMap<UUID, String>();
        photos.forEach(photo -> hashes.put(photo.fileId(), photo.sha256()));
        signatures.forEach(signature -> hashes.put(signature.fileId(), signature.sha256()));
        return hashes;
    }
}
