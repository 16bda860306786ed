package id.ikm.reporting;

import id.ikm.testkit.LocalStack;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database of its own, for rules that live in SQL and need no service around them. */
public class FreshDatabase {

    private FreshDatabase() {}

    public static DataSource create() {
        var stack = new LocalStack();
        stack.init(Map.of());
        var settings = stack.start();
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        dataSource.setUser(settings.get("quarkus.datasource.username"));
        dataSource.setPassword(settings.get("quarkus.datasource.password"));
        Flyway.configure()
                .dataSource(dataSource)
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
        return dataSource;
    }
}
