package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.BANYUASIN;
import static id.ikm.reporting.feed.FeedFixtures.PATH;
import static id.ikm.reporting.feed.FeedFixtures.asSubscriber;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RefusedStreamTest {

    @ParameterizedTest
    @CsvSource({"x, 400, Last-Event-ID", "-1, 400, Last-Event-ID", "999999999, 409, Last-Event-ID"})
    void refusesAPositionThatIsNone(String lastEventId, int status, String pointer) {
        asSubscriber()
                .header("Last-Event-ID", lastEventId)
                .get(PATH + "/stream")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesWhoMayNotFollow() {
        given().get(PATH + "/stream").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("registry-officer"))
                .get(PATH + "/stream")
                .then()
                .statusCode(403);
        asSubscriber(ASAHAN)
                .queryParam("region", BANYUASIN)
                .get(PATH + "/stream")
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("?region"));
        asSubscriber().queryParam("limit", 1).get(PATH + "/stream").then().statusCode(400);
    }
}
