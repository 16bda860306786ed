package id.ikm.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many events wait, and how many an operator must look at. */
@ApplicationScoped
class OutboxMetrics {

    private final DataSource dataSource;
    private final MeterRegistry metrics;

    OutboxMetrics(DataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ikm.outbox.waiting", () -> count("failure is null"))
                .description("Events stored and not yet acknowledged by the broker")
                .register(metrics);
        Gauge.builder("ikm.outbox.refused", () -> count("failure is not null"))
                .description("Events that the broker will never take")
                .register(metrics);
    }

    private double count(String condition) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from outbox_message where " + condition)) {
            return result.next() ? result.getLong(1) : Double.NaN;
        } catch (SQLException databaseAway) {
            return Double.NaN;
        }
    }
}
