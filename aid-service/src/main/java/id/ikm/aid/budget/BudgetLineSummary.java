package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A budget line as a row of a list. */
public record BudgetLineSummary(
        UUID id,
        RegionCode regionCode,
        UUID officeId,
        int fiscalYear,
        String title,
        NomenclatureCode subActivity,
        FundingSource fundingSource,
        Long amount,
        long committed,
        long spent) {

    static final String COLUMNS = """
            id, region_code, office_id, fiscal_year, title, sub_activity_code, funding_source, amount, committed, spent""";

    static BudgetLineSummary of(Object[] row) {
        return new BudgetLineSummary(
                (UUID) row[0],
                new RegionCode((String) row[1]),
                (UUID) row[2],
                (Integer) row[3],
                (String) row[4],
                new NomenclatureCode((String) row[5]),
                FundingSource.valueOf((String) row[6]),
                (Long) row[7],
                (Long) row[8],
                (Long) row[9]);
    }
}
