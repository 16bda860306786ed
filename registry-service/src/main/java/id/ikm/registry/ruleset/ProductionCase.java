package id.ikm.registry.ruleset;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the truth table of DOMAIN 2.2 [G]: what is known about the production of a business. */
public record ProductionCase(
        @NotNull Answer produces,
        @NotNull Answer processesMaterials,
        @NotNull Answer hasProductionPlace,

        @NotNull @Schema(description = "The main KBLI is of manufacturing (divisions 10-33)")
        Answer manufacturing) {

    /** A fact that is null is not known. */
    public static ProductionCase of(
            Boolean produces, Boolean processesMaterials, Boolean hasProductionPlace, Boolean manufacturing) {
        return new ProductionCase(
                Answer.of(produces),
                Answer.of(processesMaterials),
                Answer.of(hasProductionPlace),
                Answer.of(manufacturing));
    }

    boolean meets(ProductionCase other) {
        return produces.meets(other.produces)
                && processesMaterials.meets(other.processesMaterials)
                && hasProductionPlace.meets(other.hasProductionPlace)
                && manufacturing.meets(other.manufacturing);
    }
}
