package id.ikm.registry.report;

import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A report as a row of a list. */
public record ReportSummary(
        UUID id, UUID businessId, String businessName, RegionCode regionCode, ReportPeriod period, Report.State state) {

    /** Each with its business. */
    static final String REPORTS = """
            (select r.*, b.name, b.region_code
             from business_report r join business b on b.id = r.business_id) report""";

    static final String COLUMNS = "id, business_id, name, region_code, period_type, period_year, period_number, state";

    static ReportSummary of(Object[] row) {
        return new ReportSummary(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new RegionCode((String) row[3]),
                new ReportPeriod((String) row[4], ((Number) row[5]).intValue(), ((Number) row[6]).intValue()),
                Report.State.valueOf((String) row[7]));
    }
}
