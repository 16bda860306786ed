package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.ruleset.ProductionCase;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody saw of the production; a fact that nobody looked at is null, never false. Processing means raw into
 * semi-finished, or semi-finished into finished (DOMAIN 2.2), so the stages tell it where both are known.
 */
@Embeddable
@Schema(description = "Facts about production; leave out what is not known")
public record ProductionFacts(
        @Schema(description = "It makes something") Boolean produces,

        @Schema(description = "It works raw into semi-finished, or semi-finished into finished goods")
        Boolean processesMaterials,

        @Schema(description = "It has a place where it produces")
        Boolean hasProductionPlace,

        @Enumerated(EnumType.STRING) @Schema(description = "Of the material that comes in")
        MaterialStage fromStage,

        @Enumerated(EnumType.STRING) @Schema(description = "Of the goods that go out")
        MaterialStage toStage) {

    public ProductionFacts {
        if (fromStage != null && toStage != null) {
            boolean works = toStage.compareTo(fromStage) > 0;
            if (processesMaterials != null && processesMaterials != works) {
                throw new InvalidValue("production.stages-contradict");
            }
            processesMaterials = works;
        }
    }

    public ProductionFacts(Boolean produces, Boolean processesMaterials, Boolean hasProductionPlace) {
        this(produces, processesMaterials, hasProductionPlace, null, null);
    }

    /** For the truth table; without a main KBLI it is not known whether it is of manufacturing. */
    public ProductionCase asCase(KbliCode mainKbli) {
        return ProductionCase.of(
                produces,
                processesMaterials,
                hasProductionPlace,
                mainKbli == null ? null : mainKbli.belongsToManufacturing());
    }
}
