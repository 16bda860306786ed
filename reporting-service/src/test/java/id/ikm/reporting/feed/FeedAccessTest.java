package id.ikm.reporting.feed;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.BANYUASIN;
import static id.ikm.reporting.feed.FeedFixtures.PATH;
import static id.ikm.reporting.feed.FeedFixtures.asSubscriber;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedAccessTest {

    @Test
    void refusesARegionOutsideTheToken() {
        asSubscriber(ASAHAN)
                .queryParam("region", BANYUASIN)
                .get(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ikm:problem:outside-region"))
                .body("errors[0].pointer", equalTo("?region"));
    }

    @Test
    void isOnlyForThoseWhoMayRead() {
        given().get(PATH).then().statusCode(401);
        given().auth().oauth2(Tokens.of("registry-officer")).get(PATH).then().statusCode(403);
        for (var role : List.of("event-subscriber", "reporting-analyst", "auditor", "admin")) {
            given().auth().oauth2(Tokens.of(role)).get(PATH).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after, -1",
        "after, abc",
        "after, 1e3",
        "after, 99999999999999999999",
        "limit, 0",
        "limit, 1001",
        "limit, many",
        "region, 1209",
        "subject, 42",
        "type, ikm..registry",
        "type, ikm%",
        "colour, red"
    })
    void namesTheParameterThatIsWrong(String parameter, String value) {
        asSubscriber()
                .queryParam(parameter, value)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ikm:problem:validation"))
                .body("errors.pointer", hasItem("?" + parameter));
    }

    @Test
    void refusesAPositionThatItNeverGave() {
        asSubscriber()
                .header("Accept-Language", "en")
                .queryParam("after", "999999999")
                .get(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("?after"))
                .body("detail", containsString("Sequence 999999999 was never given"));
    }
}
