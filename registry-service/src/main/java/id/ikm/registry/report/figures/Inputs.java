package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went into the production of the period. */
public record Inputs(
        @Valid @Size(max = 50) List<@NotNull Item> rawMaterials,

        @Valid @Schema(description = "Of raw and auxiliary materials (nilai BB/BP), whole rupiah")
        Span materialCost,

        @Valid Quantity processWater,

        @Valid @Size(max = 50) List<@NotNull Item> fuelsAndLubricants,

        @Valid Quantity electricity) {}
