import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Fills an empty register, asks what offices ask, and writes what it took: {@code ./ikm bench}. */
class Bench {

    private static final String REGISTRY = setting("IKM_BENCH_URL", "http://localhost:8081");
    private static final String ISSUER = setting("IKM_OIDC_URL", "http://localhost:8085");
    private static final String DATABASE = setting("IKM_REGISTRY_DB_URL", "jdbc:postgresql://localhost:15432/registry");
    private static final String USER = setting("IKM_REGISTRY_DB_USER", "registry");
    private static final String PASSWORD = setting("IKM_REGISTRY_DB_PASSWORD", "registry");
    private static final int ROWS = Integer.parseInt(setting("IKM_BENCH_ROWS", "1000000"));
    private static final int CLIENTS = 4;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]*)\"");

    private final Path folder;
    private final StringBuilder report = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();

    Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]));
        try (var connection = DriverManager.getConnection(DATABASE, USER, PASSWORD)) {
            bench.fill(connection);
            bench.report.append("# Measured on %s%n%n%d processors, %d businesses, %d clients at once.%n"
                    .formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), ROWS, CLIENTS));
            bench.requests();
            bench.plans(connection);
        }
        var file = bench.folder.resolve("results/" + LocalDate.now() + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, bench.report);
        System.out.println(bench.report + "\nWritten to " + file);
    }

    private void fill(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            try (var count = statement.executeQuery("select count(*) from business")) {
                count.next();
                if (count.getLong(1) >= ROWS) {
                    return;
                }
                if (count.getLong(1) > 0) {
                    throw new IllegalStateException("The register has businesses already: use an IKM_HOME of its own");
                }
            }
            System.out.println("Filling the register with " + ROWS + " businesses");
            statement.execute("set bench.rows = " + ROWS);
            for (var sql : Files.readString(folder.resolve("businesses.sql")).split(";\n\n")) {
                statement.execute(sql);
            }
        }
    }

    private void requests() throws Exception {
        report.append("\n| Request | requests/s | p50 ms | p95 ms | p99 ms |\n| --- | --- | --- | --- | --- |\n");
        var office = token("registry-officer", "12.09");
        var nation = token("auditor", "*");
        for (var line : Files.readAllLines(folder.resolve("requests.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" ", 2);
                var bearer = parts[0].equals("office") ? office : nation;
                measure(parts[0] + " `" + parts[1] + "`", () -> get(parts[1], bearer));
            }
        }
        measure("office registers a business", () -> register(office));
    }

    private void measure(String name, Callable<HttpResponse<String>> request) throws Exception {
        for (int i = 0; i < 20; i++) {
            mustBeGood(name, request.call());
        }
        var times = new ArrayList<Double>();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<java.util.concurrent.Future<List<Double>>>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(threads.submit(() -> forSeconds(2, name, request)));
            }
            for (var client : running) {
                times.addAll(client.get());
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        times.sort(null);
        report.append("| %s | %.0f | %.1f | %.1f | %.1f |%n"
                .formatted(name, times.size() / seconds, at(times, 50), at(times, 95), at(times, 99)));
        System.out.println(name + " p95 " + at(times, 95));
    }

    private List<Double> forSeconds(int seconds, String name, Callable<HttpResponse<String>> request) throws Exception {
        var times = new ArrayList<Double>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            mustBeGood(name, request.call());
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void mustBeGood(String name, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(name + " is answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Each query of plans.sql, as PostgreSQL carries it out. */
    private void plans(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_custom_plan");
            for (var query : Files.readString(folder.resolve("plans.sql")).split(";\n\n")) {
                var lines = query.strip().split("\n", 2);
                report.append("%n## %s%n%n```%n".formatted(lines[0].replaceFirst("^-- ", "")));
                statement.execute(lines[1]);
                try (var plan = statement.executeQuery("explain (analyze, buffers, costs off) " + lines[1])) {
                    while (plan.next()) {
                        report.append(plan.getString(1)).append('\n');
                    }
                }
                report.append("```\n");
            }
        }
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(REGISTRY + path)), token);
    }

    private HttpResponse<String> register(String token) throws Exception {
        var random = ThreadLocalRandom.current();
        var body = """
                {"name": "Keripik Singkong %s", "regionCode": "12.09.20.1006", "nib": "%013d"}"""
                .formatted(Long.toString(random.nextLong(36L * 36 * 36 * 36 * 36 * 36), 36), random.nextLong(10_000_000_000_000L));
        var request = HttpRequest.newBuilder(URI.create(REGISTRY + "/registry/v1/businesses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request, token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token) throws Exception {
        return http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private String token(String role, String region) throws Exception {
        var form = "grant_type=client_credentials&client_id=" + role + "@" + region + "&client_secret=local";
        var request = HttpRequest.newBuilder(URI.create(ISSUER + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.replace("*", "%2A")))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("The issuer answers " + answer.body());
        }
        return token.group(1);
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
