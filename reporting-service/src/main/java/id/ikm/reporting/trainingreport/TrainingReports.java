package id.ikm.reporting.trainingreport;

import id.ikm.reporting.database.Database;
import id.ikm.reporting.freshness.Freshness;
import id.ikm.reporting.region.RegionRange;
import jakarta.enterprise.context.ApplicationScoped;

/** Figures about trainings. What is cancelled does not count, nor do the enrolments in a cancelled training. */
@ApplicationScoped
class TrainingReports {

    static final String NAME = "training-report";

    private final Database database;

    TrainingReports(Database database) {
        this.database = database;
    }

    TrainingReportView report(String region, int fiscalYear, Freshness freshness) {
        var range = RegionRange.of(region);
        return database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    with asked (fiscal_year, first, beyond) as (values (?, ?, ?)),
                    training as (
                        select t.* from reported_training t join asked using (fiscal_year)
                        where region_code >= first and region_code < beyond and status <> 'CANCELLED'
                    ), enrolment as (
                        select e.* from reported_enrolment e join asked using (fiscal_year)
                        where region_code >= first and region_code < beyond and status <> 'CANCELLED'
                          and not exists (select from reported_training t
                                          where t.id = e.training_id and t.status = 'CANCELLED')
                    )
                    select (select count(*) from training) as trainings,
                           (select coalesce(sum(capacity), 0) from training) as capacity,
                           (select count(*) from enrolment) as enrolments,
                           (select count(distinct business_id) from enrolment) as businesses
                    """)) {
                statement.setInt(1, fiscalYear);
                statement.setString(2, range.from());
                statement.setString(3, range.to());
                try (var row = statement.executeQuery()) {
                    row.next();
                    return new TrainingReportView(
                            region,
                            fiscalYear,
                            row.getLong("trainings"),
                            row.getLong("capacity"),
                            row.getLong("enrolments"),
                            row.getLong("businesses"),
                            freshness);
                }
            }
        });
    }
}
