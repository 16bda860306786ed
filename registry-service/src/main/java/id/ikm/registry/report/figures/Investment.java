package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import jakarta.validation.Valid;

/** Nilai investasi in whole rupiah; every size class goes by the one without land and buildings. */
public record Investment(
        @Valid Span withoutLandAndBuildings, @Valid Span landAndBuildings) {}
