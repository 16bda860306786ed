package id.ikm.registry.report;

import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.report.figures.ValueAdded;
import id.ikm.registry.size.SizeClasses;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report; a single firm's figures are confidential (UU 3/2014 art. 69-70 [S]). */
public record ReportView(
        UUID id,
        UUID businessId,
        RegionCode regionCode,
        ReportPeriod period,
        Report.State state,
        ReportFigures figures,
        ValueAdded valueAdded,
        SizeClasses classes,
        Instant sentAt,
        String returnReason,
        Instant acceptedAt,
        List<Warning> warnings,
        long version)
        implements Versioned {

    static ReportView of(Report report, RegionCode region, List<Warning> warnings) {
        return new ReportView(
                report.id(),
                report.businessId(),
                region,
                report.period(),
                report.state(),
                report.figures(),
                report.figures().valueAdded(),
                report.classes(),
                report.sentAt(),
                report.returnReason(),
                report.acceptedAt(),
                warnings,
                report.version());
    }
}
