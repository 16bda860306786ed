package id.ikm.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.gateway.Backends;
import id.ikm.gateway.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ForwardingTest {

    @Test
    void answersForAServiceThatIsAway() {
        problem(given().header("Accept-Language", "en").get("/aid/v1/x").then(), 502, "bad-gateway")
                .header("Retry-After", "5")
                .body("title", equalTo("Bad gateway"));
    }

    @Test
    void answersForAServiceThatHangsUp() {
        problem(given().get("/registry/v1/hang-up").then(), 502, "bad-gateway")
                .body("title", equalTo("Layanan tidak dapat dihubungi"));
        problem(given().body("x").post("/registry/v1/hang-up").then(), 502, "bad-gateway");
    }

    @Test
    void repeatsAReadingRequestThatMetAClosingConnection() {
        given().get("/registry/v1/read/hang-up-once").then().statusCode(200);
        given().post("/registry/v1/write/hang-up-once").then().statusCode(502);
    }

    @Test
    void saysSoWhenAServiceHasNoConnectionLeft() throws IOException {
        var streams = new ArrayList<RawHttp>();
        try {
            for (int i = 0; i < 250; i++) {
                streams.add(new RawHttp(RestAssured.port));
                streams.getLast().send("GET /training/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n");
            }
            for (var stream : streams) {
                stream.readUntil("data: first");
            }

            problem(given().get("/training/v1/x").then(), 503, "unavailable").header("Retry-After", "5");
            given().get("/registry/v1/x").then().statusCode(200);
        } finally {
            for (var stream : streams) {
                stream.close();
            }
        }
    }

    @Test
    void answersForAServiceThatTakesTooLong() {
        problem(given().get("/registry/v1/silence").then(), 504, "gateway-timeout")
                .header("Retry-After", "5");
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        problem(given().body(new byte[10_000_000]).post("/registry/v1/x").then(), 413, "body-too-large");
    }

    @Test
    void refusesABodyInChunksThatGrowsTooLarge() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 33; i++) {
                client.send("10000\r\n" + "x".repeat(0x10000) + "\r\n");
            }

            assertThat(client.readUntil(""))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("urn:ikm:problem:body-too-large");
        }
    }

    @Test
    void refusesABodyThatDoesNotArrive() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");

            assertThat(client.readUntil("")).startsWith("HTTP/1.1 408").contains("urn:ikm:problem:request-timeout");
        }
    }

    @Test
    void answersOthersWhileManyClientsAreSlow() throws IOException {
        var slow = new ArrayList<RawHttp>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(new RawHttp(RestAssured.port));
                slow.getLast().send("GET /registry/v1/x HTTP/1.1\r\nHost: x\r\nX-Slow: ");
                slow.add(new RawHttp(RestAssured.port));
                slow.getLast().send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
            }

            given().get("/registry/v1/x").then().statusCode(200).time(lessThan(5_000L));
        } finally {
            for (var client : slow) {
                client.close();
            }
        }
    }

    @Test
    void tellsNothingOfWhatIsBehindIt() {
        assertThat(given().get("/aid/v1/x").asString())
                .doesNotContain("localhost", "127.0.0.1", "Exception", "refused");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String kind) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ikm:problem:" + kind))
                .body("status", equalTo(status))
                .body("correlationId", not(nullValue()));
    }
}
