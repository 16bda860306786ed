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
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Fills the empty database of one service, asks what offices ask, and writes what it took: {@code ./ikm bench}. */
class Bench {

    private static final String ISSUER = setting("IKM_OIDC_URL", "http://localhost:" + setting("IKM_ISSUER_PORT", "8085"));
    private static final int ROWS = Integer.parseInt(setting("IKM_BENCH_ROWS", "1000000"));
    private static final int CLIENTS = 4;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]*)\"");

    /** In a request of {@code requests.txt}: what asks the database for an id. */
    private static final Pattern QUESTION = Pattern.compile("\\{([^}]*)}");

    private final Path folder;
    private final String service;
    private final String table;
    private final String url;
    private final StringBuilder report = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();

    /** The table is one that has as many rows, or more, once the database is filled. */
    Bench(Path folder, String table, String port) {
        this.folder = folder;
        this.service = folder.getFileName().toString();
        this.table = table;
        this.url = "http://localhost:" + setting("IKM_" + service.toUpperCase() + "_PORT", port);
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]), arguments[1], arguments[2]);
        var postgres = "jdbc:postgresql://localhost:" + setting("IKM_POSTGRES_PORT", "15432") + "/" + bench.service;
        try (var connection = DriverManager.getConnection(postgres, bench.service, bench.service)) {
            bench.fill(connection);
            bench.report.append("# %s-service, measured on %s%n%n%d processors, size %d, %d clients at once.%n"
                    .formatted(bench.service, LocalDate.now(), Runtime.getRuntime().availableProcessors(), ROWS, CLIENTS));
            bench.requests(connection);
            bench.plans(connection);
        }
        var file = bench.folder.resolveSibling("results/%s-%s.md".formatted(LocalDate.now(), bench.service));
        Files.writeString(file, bench.report);
        System.out.println(bench.report + "\nWritten to " + file);
    }

    private void fill(Connection connection) throws SQLException, IOException {
        long rows = Long.parseLong(answer("select count(*) from " + table, connection));
        if (rows > 0 && rows < ROWS) {
            throw new IllegalStateException(service + " has rows already: use an IKM_HOME of its own");
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set bench.rows = " + ROWS);
            for (var sql : rows == 0 ? statements("load") : List.<String>of()) {
                statement.execute(sql);
            }
        }
    }

    /** Of a file, or of all files of a folder in their order. */
    private List<String> statements(String path) throws IOException {
        try (var files = Files.walk(folder.resolve(path))) {
            var all = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.addAll(List.of(Files.readString(file).split(";\n\n")));
            }
            return all;
        }
    }

    private void requests(Connection connection) throws Exception {
        report.append("\n| Request | requests/s | p50 ms | p95 ms | p99 ms |\n| --- | --- | --- | --- | --- |\n");
        var office = token("auditor", "12.09");
        var nation = token("auditor", "*");
        for (var line : Files.readAllLines(folder.resolve("requests.txt"))) {
            if (!line.startsWith("#")) {
                var parts = line.split(" ", 2);
                var bearer = parts[0].equals("office") ? office : nation;
                var address = URI.create(url + answered(parts[1], connection));
                measure(parts[0] + " `" + parts[1] + "`", () -> send(HttpRequest.newBuilder(address), bearer));
            }
        }
        if (service.equals("registry")) {
            var officer = token("registry-officer", "12.09");
            measure("office registers a business", () -> register(officer));
        }
    }


    private static String answered(String path, Connection connection) throws SQLException {
        var question = QUESTION.matcher(path);
        return question.find() ? path.replace(question.group(), answer(question.group(1), connection)) : path;
    }

    private static String answer(String question, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void measure(String name, Callable<HttpResponse<String>> request) throws Exception {
        for (int i = 0; i < 20; i++) {
            request.call();
        }
        var times = new ArrayList<Double>();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<List<Double>> client = () -> forSeconds(2, request);
            for (var told : threads.invokeAll(Collections.nCopies(CLIENTS, client))) {
                times.addAll(told.get());
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        times.sort(null);
        report.append("| %s | %.0f | %.1f | %.1f | %.1f |%n"
                .formatted(name, times.size() / seconds, at(times, 50), at(times, 95), at(times, 99)));
        System.out.println(name + " p95 " + at(times, 95));
    }

    private List<Double> forSeconds(int seconds, Callable<HttpResponse<String>> request) throws Exception {
        var times = new ArrayList<Double>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            request.call();
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }

    /** Each query of plans.sql, as PostgreSQL carries it out. */
    private void plans(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_custom_plan");
            for (var query : statements("plans.sql")) {
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

    private HttpResponse<String> register(String token) throws Exception {
        long now = System.nanoTime();
        var body = "{\"name\": \"Keripik Singkong %s\", \"regionCode\": \"12.09.20.1006\", \"nib\": \"%013d\"}";
        var request = HttpRequest.newBuilder(URI.create(url + "/registry/v1/businesses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.formatted(Long.toString(now, 36), now % 10_000_000_000_000L)));
        return send(request, token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token) throws Exception {
        var answer = http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " is answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String token(String role, String region) throws Exception {
        var form = "grant_type=client_credentials&client_id=" + role + "@" + region + "&client_secret=local";
        var request = HttpRequest.newBuilder(URI.create(ISSUER + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.replace("*", "%2A")))
                .build();
        var answer = http.send(request, BodyHandlers.ofString()).body();
        return TOKEN.matcher(answer).results().findFirst().orElseThrow().group(1);
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
