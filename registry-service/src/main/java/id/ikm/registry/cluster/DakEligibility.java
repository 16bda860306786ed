package id.ikm.registry.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a cluster has as many units as DAK Fisik IKM asks for on its island; all null where no rule is known. */
public record DakEligibility(
        @Schema(description = "The threshold that says so") String threshold,
        Integer minimum,
        Boolean metByCounted,
        Boolean metByReported) {

    static final DakEligibility UNKNOWN = new DakEligibility(null, null, null, null);
}
