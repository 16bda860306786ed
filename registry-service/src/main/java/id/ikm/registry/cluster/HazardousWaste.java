package id.ikm.registry.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Limbah B3: whether there is any, what is done with it, and the papers for that. */
public record HazardousWaste(
        @Schema(description = "Null: nobody looked") Boolean arises,
        @Size(max = 200) String kind,
        @Size(max = 200) String handler,

        @Valid @Size(max = 20) List<@NotNull WastePermit> permits) {

    public HazardousWaste {
        permits = permits == null ? List.of() : List.copyOf(permits);
    }
}
