package id.ikm.reporting.trainingreport;

import static id.ikm.reporting.database.Database.column;

import id.ikm.reporting.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The newest version of every training. */
@ApplicationScoped
class ReportedTrainings {

    private final Database database;

    ReportedTrainings(Database database) {
        this.database = database;
    }

    /** A version that is not higher than the known one changes nothing. */
    void keep(List<ReportedTraining> trainings) {
        database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into reported_training as known
                    select distinct on (id) * from unnest(?, ?, ?, ?, ?, ?)
                        as arrival (id, version, fiscal_year, region_code, capacity, status)
                    order by id, version desc
                    on conflict (id) do update set
                        version = excluded.version, fiscal_year = excluded.fiscal_year,
                        region_code = excluded.region_code, capacity = excluded.capacity, status = excluded.status
                    where known.version < excluded.version
                    """)) {
                statement.setArray(1, column(connection, "uuid", trainings, ReportedTraining::id));
                statement.setArray(2, column(connection, "bigint", trainings, ReportedTraining::version));
                statement.setArray(3, column(connection, "int", trainings, ReportedTraining::fiscalYear));
                statement.setArray(4, column(connection, "text", trainings, ReportedTraining::regionCode));
                statement.setArray(5, column(connection, "int", trainings, ReportedTraining::capacity));
                statement.setArray(6, column(connection, "text", trainings, ReportedTraining::status));
                return statement.executeUpdate();
            }
        });
    }
}
