package id.ikm.aid.file;

import id.ikm.file.StoredFile;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "File")
public record FileView(
        UUID id,

        @Schema(description = "Of the content; anybody can compute it again")
        String sha256,

        @Schema(description = "As the content says") String mediaType,
        @Schema(description = "Bytes") long size,
        @Schema(description = "A label, or null") String name,
        String regionCode) {

    static FileView of(StoredFile file) {
        return new FileView(file.id(), file.sha256(), file.mediaType(), file.bytes(), file.name(), file.regionCode());
    }
}
