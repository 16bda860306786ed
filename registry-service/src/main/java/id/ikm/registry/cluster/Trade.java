package id.ikm.registry.cluster;

import id.ikm.registry.classification.KbliCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cluster makes, as far as somebody said. */
public record Trade(
        @Size(max = 100) @Schema(description = "Such as food, batik, songket")
        String group,

        KbliCode mainKbli,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> products) {

    static final Trade UNKNOWN = new Trade(null, null, null);

    public Trade {
        products = products == null ? List.of() : List.copyOf(products);
    }
}
