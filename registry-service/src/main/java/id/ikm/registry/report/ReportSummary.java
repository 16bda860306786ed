package id.ikm.registry.report;

import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A report as a row of a list. */
public record ReportSummary(
        UUID id,
        UUID businessId,
        String businessName,
        RegionCode regionCode,
        ReportPeriod period,
        Report.State state) {}
