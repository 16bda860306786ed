package id.ikm.gateway.forward;

import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.gateway.Backends;
import id.ikm.gateway.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class StreamingTest {

    @Test
    void deliversAnEventWhileTheStreamGoesOnAndEndsTheStreamWithTheClient() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("GET /training/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(client.readUntil("data: first\n\n"))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("content-type: text/event-stream");
            soon().untilAsserted(() -> given().get("/training/v1/counts").then().body(startsWith("1 streams")));
        }
        soon().untilAsserted(() -> given().get("/training/v1/counts").then().body(startsWith("0 streams")));
    }

    @Test
    void keepsAStreamOpenLongerThanAnAnswerMayTakeToStart() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("GET /registry/v1/heartbeats HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(client.readUntil(": heartbeat 3\n\n")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void givesUpARequestWhoseClientLeftBeforeTheAnswer() throws IOException {
        int before = cutOff();
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("GET /training/v1/silence HTTP/1.1\r\nHost: x\r\n\r\n");
            soon().until(() -> waiting() > 0);
        }
        soon().untilAsserted(() -> assertThat(cutOff()).isGreaterThan(before));
    }

    @Test
    void takesABodyInChunksWhileItIsBeingSent() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            client.send("7\r\n second\r\n0\r\n\r\n");

            assertThat(client.readUntil("}}"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"body\":\"first second\"")
                    .contains("\"transfer-encoding\":[\"chunked\"]");
        }
    }

    @Test
    void asksForTheBodyThatAClientOnlyAnnounced() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            client.send("body");
            assertThat(client.readUntil("}}")).startsWith("HTTP/1.1 200").contains("\"body\":\"body\"");
        }
    }

    @Test
    void closesTheConnectionWhenTheServiceDiesInTheMiddleOfAnAnswer() throws IOException {
        for (var fault : new String[] {"broken-length", "broken-chunks"}) {
            try (var client = new RawHttp(RestAssured.port)) {
                client.send("GET /registry/v1/" + fault + " HTTP/1.1\r\nHost: x\r\n\r\n");

                assertThat(client.readUntil(""))
                        .startsWith("HTTP/1.1 200")
                        .contains("only a part")
                        .doesNotEndWith("0\r\n\r\n");
            }
        }
    }

    private static int cutOff() {
        return count(1);
    }

    private static int waiting() {
        return count(2);
    }

    private static int count(int position) {
        var counts = given().get("/training/v1/counts").asString().split(", ");
        return Integer.parseInt(counts[position].split(" ")[0]);
    }
}
