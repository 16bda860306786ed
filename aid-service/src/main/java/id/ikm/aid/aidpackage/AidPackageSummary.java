package id.ikm.aid.aidpackage;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A package as a row of a list. */
public record AidPackageSummary(
        UUID id,
        String name,
        AidKind kind,
        PackageStatus status,
        RegionCode regionCode,
        UUID officeId,
        int fiscalYear,
        SubmissionPeriod submission) {

    static final String COLUMNS = """
            id, name, kind, status, region_code, office_id, fiscal_year,
            terms -> 'submission' ->> 'from', terms -> 'submission' ->> 'until'""";

    static AidPackageSummary of(Object[] row) {
        return new AidPackageSummary(
                (UUID) row[0],
                (String) row[1],
                AidKind.valueOf((String) row[2]),
                PackageStatus.valueOf((String) row[3]),
                new RegionCode((String) row[4]),
                (UUID) row[5],
                (Integer) row[6],
                new SubmissionPeriod(LocalDate.parse((String) row[7]), LocalDate.parse((String) row[8])));
    }
}
