package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could be and what was produced in the period. */
public record Production(
        @Valid Quantity installedCapacity,

        @Valid @Schema(description = "What the business can produce as it stands")
        Quantity capacity,

        @Valid Quantity output,

        @Valid @Schema(description = "Whole rupiah") Span value) {}
