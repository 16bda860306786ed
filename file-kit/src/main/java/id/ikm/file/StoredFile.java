package id.ikm.file;

import java.util.UUID;

/** A file as somebody sent it in: its content by its hash, and the region that it belongs to. */
public record StoredFile(UUID id, String sha256, String mediaType, long bytes, String name, String regionCode) {

    /** For the header of its download. */
    public String contentDisposition() {
        return FileName.contentDisposition(name == null ? id.toString() : name);
    }
}
