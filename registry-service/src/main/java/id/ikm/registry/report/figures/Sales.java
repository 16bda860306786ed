package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was sold in the period. */
public record Sales(
        @Valid @Schema(description = "Omzet in whole rupiah")
        Span turnover,

        @Valid Share exportShare) {}
