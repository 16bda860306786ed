package id.ikm.registry.report;

import id.ikm.registry.report.figures.ReportFigures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The figures of a period; a draft may be filled in bit by bit. */
public record DraftReport(
        @NotNull @Valid ReportPeriod period, @Valid ReportFigures figures) {}
