package id.ikm.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a {@code @QuarkusTest} a real Kafka, a token issuer and a fresh PostgreSQL database.
 *
 * <p>{@code @WithTestResource(LocalStack.class)}; a service without a database adds
 * {@code initArgs = @ResourceArg(name = "database", value = "false")}.
 */
public class LocalStack implements QuarkusTestResourceLifecycleManager {

    private boolean database = true;
    private String service =
            Path.of("").toAbsolutePath().getFileName().toString().replace("-service", "");

    @Override
    public void init(Map<String, String> arguments) {
        database = Boolean.parseBoolean(arguments.getOrDefault("database", "true"));
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        SharedStack stack = SharedStack.obtain();
        Map<String, String> settings = new HashMap<>(Map.of(
                "kafka.bootstrap.servers", stack.kafka(),
                "IKM_KAFKA_BOOTSTRAP", stack.kafka(),
                "quarkus.oidc.auth-server-url", stack.issuer(),
                "IKM_OIDC_URL", stack.issuer(),
                "quarkus.http.test-port", "0",
                "ikm.test.run", UUID.randomUUID().toString().substring(0, 8)));
        settings.putAll(stack.settings());
        if (database) {
            Map<String, String> fresh = new Issuer(stack.issuer()).freshDatabase(service);
            settings.put("quarkus.datasource.jdbc.url", fresh.get("url"));
            settings.put("quarkus.datasource.username", fresh.get("user"));
            settings.put("quarkus.datasource.password", fresh.get("password"));
        }
        return settings;
    }

    /** The stack ends with the Maven run, its databases with it. */
    @Override
    public void stop() {}
}
