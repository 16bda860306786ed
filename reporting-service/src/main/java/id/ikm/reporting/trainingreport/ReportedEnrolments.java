package id.ikm.reporting.trainingreport;

import static id.ikm.reporting.database.Database.column;

import id.ikm.reporting.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The newest version of every enrolment. */
@ApplicationScoped
class ReportedEnrolments {

    private final Database database;

    ReportedEnrolments(Database database) {
        this.database = database;
    }

    /** A version that is not higher than the known one changes nothing. */
    void keep(List<ReportedEnrolment> enrolments) {
        database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into reported_enrolment as known
                    select distinct on (id) * from unnest(?, ?, ?, ?, ?, ?, ?)
                        as arrival (id, version, training_id, business_id, fiscal_year, region_code, status)
                    order by id, version desc
                    on conflict (id) do update set
                        version = excluded.version, training_id = excluded.training_id,
                        business_id = excluded.business_id, fiscal_year = excluded.fiscal_year,
                        region_code = excluded.region_code, status = excluded.status
                    where known.version < excluded.version
                    """)) {
                statement.setArray(1, column(connection, "uuid", enrolments, ReportedEnrolment::id));
                statement.setArray(2, column(connection, "bigint", enrolments, ReportedEnrolment::version));
                statement.setArray(3, column(connection, "uuid", enrolments, ReportedEnrolment::trainingId));
                statement.setArray(4, column(connection, "uuid", enrolments, ReportedEnrolment::businessId));
                statement.setArray(5, column(connection, "int", enrolments, ReportedEnrolment::fiscalYear));
                statement.setArray(6, column(connection, "text", enrolments, ReportedEnrolment::regionCode));
                statement.setArray(7, column(connection, "text", enrolments, ReportedEnrolment::status));
                return statement.executeUpdate();
            }
        });
    }
}
