package id.ikm.aid.equipment.step;

import id.ikm.file.StoredFile;
import java.util.UUID;

/** A photo or paper that proves a step: which file, and the hash of what it held that day. */
public record Evidence(UUID fileId, String sha256, String mediaType) {

    static Evidence of(StoredFile file) {
        return new Evidence(file.id(), file.sha256(), file.mediaType());
    }
}
