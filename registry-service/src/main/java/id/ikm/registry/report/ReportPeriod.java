package id.ikm.registry.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is about: the first half of 2025 is {@code HALF_YEARLY, 2025, 1}. */
@Embeddable
public record ReportPeriod(
        @NotNull @Column(name = "period_type") @Schema(description = "A code of /registry/v1/report-period-types")
        String type,

        @NotNull @Min(1900) @Max(2200) @Column(name = "period_year")
        Integer year,

        @NotNull @Min(1) @Column(name = "period_number") @Schema(description = "Within the year, from 1 on")
        Integer number) {}
