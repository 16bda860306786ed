package id.ikm.registry.cluster;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when there is a cluster, and on what paper it stands. */
@Embeddable
public record Basis(
        @Min(1800) @Max(2200) Integer sinceYear,

        @Size(max = 500) @Schema(description = "Such as a decree of the regent")
        String legalBasis,

        @Size(max = 500) @Schema(description = "Such as the regency's regulation of its spatial plan (RTRW)")
        String spatialPlanBasis) {

    static final Basis UNKNOWN = new Basis(null, null, null);
}
