package id.ikm.registry.job;

import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;

public class JobFixtures {

    private static final Set<String> OPEN = Set.of("QUEUED", "RUNNING");

    /** The job that a request queued, once it has ended. */
    public static Response ended(Response accepted) {
        var job = accepted.then().statusCode(202).extract().header("Location");
        return soon().pollInterval(Duration.ofMillis(50))
                .until(
                        () -> given().auth().oauth2(Tokens.of("admin")).get(job),
                        answer -> !OPEN.contains(answer.<String>path("state")));
    }
}
