package id.ikm.registry.report;

import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
class PeriodTypes {

    private final EntityManager database;

    PeriodTypes(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<PeriodType> all() {
        List<Object[]> rows = database.createNativeQuery(
                        "select code, name, periods_per_year from report_period_type order by periods_per_year",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new PeriodType((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    PeriodType get(String code) {
        return all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Refuses what is no period, and one that has not begun. */
    PeriodType require(ReportPeriod period, LocalDate today) {
        var types = all();
        var type = types.stream()
                .filter(known -> known.code().equals(period.type()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "/period/type",
                        "report.period-type",
                        types.stream().map(PeriodType::code).collect(Collectors.joining(", "))));
        if (period.number() > type.periodsPerYear()) {
            throw new InvalidRequest("/period/number", "report.period-number", type.periodsPerYear());
        }
        if (type.firstDay(period).isAfter(today)) {
            throw new InvalidRequest("/period", "report.period-ahead");
        }
        return type;
    }
}
