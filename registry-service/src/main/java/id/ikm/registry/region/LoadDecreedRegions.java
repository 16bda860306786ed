package id.ikm.registry.region;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills the region table once; Flyway's lock lets only one of several starting instances do it. */
@Singleton
class LoadDecreedRegions implements JavaMigration, FlywayConfigurationCustomizer {

    private static final String COPY =
            "copy region (code, name, search_name, bps_code, postal_code, decree) from stdin (format csv)";

    /** Quarkus finds Java migrations only in the folders of the SQL ones. */
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(this);
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var connection = context.getConnection().unwrap(PGConnection.class);
        var places = PlaceCodes.delivered();
        try (var rows = CsvWriter.builder().build(new BufferedOutputStream(new PGCopyOutputStream(connection, COPY)))) {
            DecreedRegion.forEach(region -> {
                var known = places.getOrDefault(region.code(), PlaceCodes.UNKNOWN);
                rows.writeRecord(
                        region.code().value(),
                        region.name(),
                        SearchName.of(region.name()).value(),
                        known.bpsCode(),
                        known.postalCode(),
                        DecreedRegion.DECREE);
            });
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0111");
    }

    @Override
    public String getDescription() {
        return "load decreed regions";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
