package id.ikm.registry.catalog.publication;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who makes it, by the name of the business, and where: down to the kecamatan, never further. */
public record Producer(
        UUID id,
        String name,
        String sizeClass,

        @Schema(examples = "12.09.20") String regionCode,

        @Schema(description = "Names from the province down")
        List<String> region) {}
