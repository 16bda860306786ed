package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverBadInputTest {

    private static final String VALID = """
            {"handedOverOn": "2025-10-14", "regionCode": "12.09.12",
             "recipient": {"kind": "GROUP", "id": "%s"},
             "items": [{"name": "Mesin", "category": "PRESS", "quantity": 1, "unitValue": 1}]}
            """.formatted(UUID.randomUUID());

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"12.09.12\"           | \"1209\"                  | /regionCode",
                "\"12.09.12\"           | null                      | /regionCode",
                "\"2025-10-14\"         | \"2999-01-01\"            | /handedOverOn",
                "\"2025-10-14\"         | \"14-10-2025\"            | /handedOverOn",
                "\"GROUP\"              | \"PERSON\"                | /recipient/kind",
                "\"kind\": \"GROUP\"," + " |                       | /recipient/kind",
                "\"quantity\": 1        | \"quantity\": -1          | /items/0/quantity",
                "\"quantity\": 1        | \"quantity\": 0           | /items/0/quantity",
                "\"quantity\": 1        | \"quantity\": 1e999999    | /items/0/quantity",
                "\"quantity\": 1        | \"quantity\": 0.0001      | /items/0/quantity",
                "\"quantity\": 1        | \"quantity\": \"1\"       | /items/0/quantity",
                "\"unitValue\": 1       | \"unitValue\": -1         | /items/0/unitValue",
                "\"unitValue\": 1       | \"unitValue\": 1.5        | /items/0/unitValue",
                "\"name\": \"Mesin\"    | \"name\": \" \"           | /items/0/name",
                "\"name\": \"Mesin\"    | \"name\": \"a\\u0000b\"   | /items/0/name",
                "\"name\": \"Mesin\"    | \"nama\": \"Mesin\"       | /items/0/nama",
                "{\"handedOverOn\"      | {\"number\": \" \", \"handedOverOn\" | /number",
                "{\"handedOverOn\"      | {\"id\": \"x\", \"handedOverOn\"     | /id"
            })
    void namesTheFieldThatIsWrong(String right, String wrong, String pointer) {
        asOfficer()
                .body(VALID.replace(right.strip(), wrong == null ? "" : wrong.strip()))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void wantsBetweenOneAndAHundredItems() {
        var item = "{\"name\": \"Mesin\", \"category\": \"PRESS\", \"quantity\": 1, \"unitValue\": 1}";

        for (var items : new String[] {"", "null", (item + ",").repeat(100) + item}) {
            asOfficer().body(VALID.replace(item, items)).post(PATH).then().statusCode(400);
        }
    }

    @Test
    void refusesWhatIsNoJsonOrTooLarge() {
        asOfficer()
                .body(VALID.substring(1))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ikm:problem:malformed-body"));
        asOfficer().post(PATH).then().statusCode(400);
        as("aid-officer", "12.09")
                .contentType(ContentType.TEXT)
                .body(VALID)
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        asOfficer()
                .body(VALID + " ".repeat(2 * 1024 * 1024))
                .post(PATH)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void wantsARegencyAndADayOfTheRepublic() {
        var group = aKnownGroup("12.09", null);
        var command = VALID.replaceFirst("(\"GROUP\", \"id\": )\"[^\"]+\"", "$1\"" + group + "\"");

        as("aid-officer", "*")
                .body(command.replace("12.09.12", "12"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/regionCode"));
        asOfficer()
                .body(command.replace("2025-10-14", "-999999999-01-01"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/handedOverOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "?region=1209, ?region",
        "?recipient=x, ?recipient",
        "?from=yesterday, ?from",
        "?limit=0, ?limit",
        "?cursor=x, ?cursor",
        "?year=2025, ?year"
    })
    void namesTheParameterThatIsWrong(String query, String pointer) {
        asOfficer().get(PATH + query).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
