package id.ikm.registry.report;

import java.time.LocalDate;

/** How long a period is; which of them an office asks for is data, since the sources do not agree (DOMAIN 6.1 [!]). */
public record PeriodType(String code, String name, int periodsPerYear) {

    private static final int MONTHS = 12;

    LocalDate firstDay(ReportPeriod period) {
        return LocalDate.of(period.year(), 1, 1).plusMonths((period.number() - 1L) * MONTHS / periodsPerYear);
    }

    LocalDate lastDay(ReportPeriod period) {
        return firstDay(period).plusMonths(MONTHS / periodsPerYear).minusDays(1);
    }

    boolean isAYear() {
        return periodsPerYear == 1;
    }
}
