package id.ikm.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.gateway.Backends;
import id.ikm.gateway.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SmugglingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/../q/metrics",
                "/registry/%2e%2e/q/metrics",
                "/registry/..%2fq/metrics",
                "/registry/..;/q/metrics",
                "/registry//q/metrics",
                "//registry/v1/x",
                "/%72egistry/v1/x",
                "/Registry/v1/x",
                "http://localhost/registry/v1/x",
                "http://evil.example/registry/v1/x"
            })
    void reachesNoServiceByAPathTrick(String target) throws IOException {
        var answer = RawHttp.exchange(
                RestAssured.port, "GET " + target + " HTTP/1.1", "Host: x", "Connection: close", "", "");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT localhost:22", "OPTIONS *", "GET /registry/..\\q\\metrics"})
    void isNoTunnel(String request) throws IOException {
        assertThat(RawHttp.exchange(RestAssured.port, request + " HTTP/1.1", "Host: x", "", ""))
                .startsWith("HTTP/1.1 40");
    }

    @Test
    void speaksNoOlderHttpThanOnePointOne() throws IOException {
        assertThat(RawHttp.exchange(RestAssured.port, "GET /registry/v1/stream HTTP/1.0", "Host: x", "", ""))
                .startsWith("HTTP/1.0 505");
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 4, Content-Length: 30",
        "Transfer-Encoding: chunked, Transfer-Encoding: identity",
        "'Transfer-Encoding: gzip, chunked', X: y",
        "Transfer-Encoding: xchunked, Content-Length: 4",
        "Transfer-Encoding : chunked, Content-Length: 4"
    })
    void refusesABodyWhoseEndIsAmbiguous(String header, String another) throws IOException {
        var answer = RawHttp.exchange(
                RestAssured.port, "POST /registry/v1/x HTTP/1.1", "Host: x", header, another, "", "0", "", "");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    /** The HTTP decoder has dropped the length before the gateway sees the request, as RFC 9112, 6.3 allows. */
    @Test
    void forwardsOneRequestWhenLengthAndChunksDisagree() throws IOException {
        try (var client = new RawHttp(RestAssured.port)) {
            client.send("POST /registry/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 60\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n");

            assertThat(client.readUntil("}}"))
                    .contains("\"body\":\"body\"")
                    .contains("\"transfer-encoding\":[\"chunked\"]")
                    .doesNotContain("\"content-length\"");
        }
    }
}
