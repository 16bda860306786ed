package id.ikm.aid.handover.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files of a handover, by the ids under which they were sent in. */
@Schema(description = "Ids of files that were sent to /aid/v1/files")
public record NamedEvidence(
        @Size(max = 30) List<@NotNull UUID> photos,
        @Size(max = 30) List<@NotNull @Valid NamedSignature> signatures) {

    @Schema(description = "A scan or photo of what somebody signed")
    public record NamedSignature(
            @NotNull Signatory by, @NotNull UUID fileId) {}

    public NamedEvidence {
        photos = photos == null ? List.of() : photos;
        signatures = signatures == null ? List.of() : signatures;
    }

    /** Each file by the field that names it. */
    public Map<String, UUID> files(String pointer) {
        var named = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < photos.size(); i++) {
            named.put(pointer + "/photos/" + i, photos.get(i));
        }
        for (int i = 0; i < signatures.size(); i++) {
            named.put(
                    pointer + "/signatures/" + i + "/fileId", signatures.get(i).fileId());
        }
        return named;
    }
}
