package id.ikm.registry.directory.upload;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Sheets with unique rows, sent as an officer of Asahan. */
public class ImportFixtures {

    static final String PATH = "/registry/v1/directory-imports";
    private static final Set<String> WORKING = Set.of("UPLOADED", "CHECKING", "COMMITTING");
    private static final List<DirectoryColumn> COLUMNS = Stream.concat(
                    DirectoryColumn.SHEET.stream(), Stream.of(DirectoryColumn.NIB))
            .toList();

    public static String header() {
        return COLUMNS.stream().map(DirectoryColumn::title).collect(joining(";"));
    }

    public static String sheet(String... rows) {
        return header() + "\n" + String.join("\n", rows) + "\n";
    }

    public static String aRow() {
        return aRow(Map.of());
    }

    /** A valid row with a name of its own. */
    public static String aRow(Map<DirectoryColumn, String> cells) {
        var all = new EnumMap<DirectoryColumn, String>(DirectoryColumn.class);
        all.put(DirectoryColumn.NAME, "Kerupuk Ikan " + UUID.randomUUID());
        all.put(DirectoryColumn.LEGAL_FORM, "UD");
        all.put(DirectoryColumn.OWNER, "Siti Aminah");
        all.put(DirectoryColumn.STREET, "Jl. Merdeka 5");
        all.put(DirectoryColumn.DISTRICT, "Kota Kisaran Timur");
        all.put(DirectoryColumn.VILLAGE, "Mutiara");
        all.put(DirectoryColumn.KBLI, "10794");
        all.put(DirectoryColumn.DATA_YEAR, "2025");
        all.put(DirectoryColumn.MALE_WORKERS, "2");
        all.put(DirectoryColumn.FEMALE_WORKERS, "-");
        all.put(DirectoryColumn.INVESTMENT, "1.828.883");
        all.putAll(cells);
        return COLUMNS.stream().map(column -> all.getOrDefault(column, "")).collect(joining(";"));
    }

    public static String aNib() {
        return "%013d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000_000L));
    }

    public static RequestSpecification asOfficer() {
        return given().auth().oauth2(Tokens.subject("officer-asahan", "registry-officer", "12.09"));
    }

    public static Response upload(String sheet, String parameters) {
        return upload(sheet.getBytes(StandardCharsets.UTF_8), parameters);
    }

    public static Response upload(byte[] sheet, String parameters) {
        return asOfficer()
                .contentType("application/octet-stream")
                .body(sheet)
                .post(PATH + "?regencyCode=12.09" + parameters);
    }

    /** The import once nothing moves any more. */
    public static Response rested(Response accepted) {
        return rested(accepted.then().statusCode(202).extract().header("Location"));
    }

    public static Response rested(String location) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(480))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> asOfficer().get(location), answer -> !WORKING.contains(answer.<String>path("state")));
    }

    public static Response commit(Response checked) {
        return asOfficer().header("If-Match", checked.header("ETag")).post(PATH + "/" + checked.path("id") + "/commit");
    }

    public static Response committed(String sheet, String parameters) {
        return rested(commit(rested(upload(sheet, parameters))));
    }

    public static ValidatableResponse rows(Response sheet, String parameters) {
        return asOfficer()
                .get(PATH + "/" + sheet.path("id") + "/rows?limit=1000" + parameters)
                .then()
                .statusCode(200);
    }
}
