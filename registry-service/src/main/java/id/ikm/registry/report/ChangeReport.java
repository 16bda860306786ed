package id.ikm.registry.report;

import id.ikm.registry.report.figures.ReportFigures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The figures as they shall be from now on; what is left out becomes unknown. */
public record ChangeReport(@NotNull @Valid ReportFigures figures) {}
