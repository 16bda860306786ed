package id.ikm.training.training;

import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.asOfficer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class TrainingBadInputTest {

    private static final String VALID = """
            {"title": "Batik", "theme": "BATIK", "fiscalYear": 2026, "regionCode": "12.09", "capacity": 20,
             "industryOnly": true, "sessions": [
              {"startsAt": "2026-03-09T02:00:00Z", "endsAt": "2026-03-09T09:00:00Z", "venue": "Balai"},
              {"startsAt": "2026-03-10T02:00:00Z", "endsAt": "2026-03-10T09:00:00Z", "venue": "Balai"}]}
            """;

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"12.09\"                | \"1209\"               | /regionCode",
                "\"Batik\"                | \"\"                   | /title",
                "\"title\": \"Batik\",    |                        | /title",
                "\"capacity\": 20         | \"capacity\": 0        | /capacity",
                "\"capacity\": 20         | \"capacity\": 10001    | /capacity",
                "\"capacity\": 20         | \"capacity\": 1.5      | /capacity",
                "\"industryOnly\": true   | \"industryOnly\": null | /industryOnly",
                "\"fiscalYear\": 2026     | \"fiscalYear\": 26     | /fiscalYear",
                "\"title\"                | \"judul\": 1, \"title\"| /judul",
                "\"title\"                | \"status\": \"X\", \"title\" | /status",
                "2026-03-10T02:00:00Z     | 2026-03-09T08:59:59Z   | /sessions/1/startsAt",
                "2026-03-10T09:00:00Z     | 2026-03-10T02:00:00Z   | /sessions/1/endsAt",
                "2026-03-10T02:00:00Z     | 10-03-2026             | /sessions/1/startsAt",
                "2026-03-10T09:00:00Z     | +999999999-12-31T00:00:00Z | /sessions/1/startsAt"
            })
    void namesTheFieldThatIsWrong(String right, String wrong, String pointer) {
        asOfficer()
                .body(VALID.replace(right, wrong == null ? "" : wrong))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void refusesWhatIsNoJsonOrTooLarge() {
        asOfficer()
                .body(VALID.substring(1))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ikm:problem:malformed-body"));
        asOfficer().contentType(ContentType.TEXT).body(VALID).post(PATH).then().statusCode(415);
        asOfficer().body(VALID + " ".repeat(2 * 1024 * 1024)).post(PATH).then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "?region=1209, ?region",
        "?fiscalYear=next, ?fiscalYear",
        "?status=DONE, ?status",
        "?q=ab, ?q",
        "?cursor=x, ?cursor",
        "?year=2026, ?year"
    })
    void namesTheParameterThatIsWrong(String query, String pointer) {
        asOfficer().get(PATH + query).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
