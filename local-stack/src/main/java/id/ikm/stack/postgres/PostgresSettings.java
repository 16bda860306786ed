package id.ikm.stack.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where one PostgreSQL keeps its things, and how it is tuned for a small machine. */
public record PostgresSettings(Path home, int port, Path log, boolean durable) {

    Path data() {
        return home.resolve("data");
    }

    Path lock() {
        return data().resolve("postmaster.pid");
    }

    Path superuserPassword() {
        return home.resolve("superuser.password");
    }

    List<String> asArguments() {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "port", String.valueOf(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "128MB",
                "max_wal_size", "1GB",
                "wal_level", "minimal",
                "max_wal_senders", "0",
                "random_page_cost", "1.1",
                "jit", "off"));
        // Parallel plans gain nothing on two cores and need more shared memory than a container has.
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        if (!durable) {
            settings.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        }
        return settings.entrySet().stream()
                .flatMap(setting -> List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }
}
