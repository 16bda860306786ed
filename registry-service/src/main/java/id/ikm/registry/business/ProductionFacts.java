package id.ikm.registry.business;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody saw of the production; a fact that nobody looked at is null, never false. */
@Embeddable
@Schema(description = "Facts about production; leave out what is not known")
public record ProductionFacts(
        @Schema(description = "It makes something") Boolean produces,

        @Column(name = "processes_materials")
        @Schema(description = "It works raw into semi-finished, or semi-finished into finished goods")
        Boolean processesMaterials,

        @Column(name = "has_production_place") @Schema(description = "It has a place where it produces")
        Boolean hasProductionPlace) {}
