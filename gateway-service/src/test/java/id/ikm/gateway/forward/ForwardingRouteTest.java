package id.ikm.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.gateway.Backends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ForwardingRouteTest {

    @ParameterizedTest
    @CsvSource({
        "/registry/v1/businesses, registry",
        "/catalog/v1/products, registry",
        "/training/v1/trainings, training"
    })
    void sendsEachFirstSegmentToItsService(String path, String backend) {
        given().get(path).then().statusCode(200).body("backend", equalTo(backend), "uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "PATCH", "DELETE"})
    void passesMethodQueryAndBody(String method) {
        given().body("{\"name\":\"Keripik Ubi\"}")
                .request(method, "/registry/v1/businesses/1?dryRun=true")
                .then()
                .body("method", equalTo(method))
                .body("uri", equalTo("/registry/v1/businesses/1?dryRun=true"))
                .body("body", equalTo("{\"name\":\"Keripik Ubi\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "Idempotency-Key", "If-Match", "Last-Event-ID", "Accept-Language", "traceparent"
            })
    void passesTheHeadersOfTheApi(String header) {
        given().header(header, "value")
                .get("/registry/v1/x")
                .then()
                .body("headers.'" + header.toLowerCase() + "'", contains("value"));
    }

    @Test
    void saysItselfWhereARequestCameFrom() {
        given().headers(Map.of("X-Forwarded-For", "6.6.6.6", "Forwarded", "for=6.6.6.6", "X-Forwarded-Port", "1"))
                .headers(Map.of("X-User-Id", "root", "X-Real-IP", "6.6.6.6", "X-Original-URL", "/q/metrics"))
                .get("/registry/v1/x")
                .then()
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers.x-forwarded-proto", contains("http"))
                .body("headers.x-forwarded-host", contains("127.0.0.1:" + RestAssured.port))
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-port", nullValue())
                .body("headers.x-user-id", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-original-url", nullValue());
    }

    @Test
    void dropsWhatBelongsToTheConnectionOfTheClient() {
        given().headers(Map.of("Connection", "keep-alive, X-Hop", "X-Hop", "1", "Proxy-Authorization", "Basic eDp5"))
                .headers(Map.of("TE", "trailers", "Upgrade", "h2c"))
                .get("/registry/v1/x")
                .then()
                .body("headers.x-hop", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.te", nullValue())
                .body("headers.upgrade", nullValue());
    }

    @Test
    void dropsWhatBelongsToTheConnectionOfTheService() {
        given().get("/registry/v1/chatter")
                .then()
                .statusCode(200)
                .header("X-Secret", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Connection", nullValue())
                .header("ETag", "\"7\"");
    }

    @Test
    void carriesOneCorrelationIdThereAndBack() {
        var headers = given().header("X-Correlation-Id", "from-the-client")
                .get("/registry/v1/x")
                .then()
                .body("headers.x-correlation-id", contains("from-the-client"))
                .extract()
                .headers();
        assertThat(headers.getValues("X-Correlation-Id")).containsExactly("from-the-client");

        given().get("/registry/v1/chatter").then().header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void passesAnAnswerWithoutBody() {
        given().get("/registry/v1/unchanged")
                .then()
                .statusCode(304)
                .header("ETag", "\"7\"")
                .header("Transfer-Encoding", nullValue());
        given().head("/registry/v1/x").then().statusCode(200);
    }

    @Test
    void passesARefusalThatComesBeforeTheBodyWasRead() {
        given().body(new byte[1_000_000]).post("/registry/v1/refusal").then().statusCode(401);
    }

    @Test
    void answersUnknownPathsItself() {
        given().header("Accept-Language", "en")
                .get("/billing/v1/invoices")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ikm:problem:not-found"), "title", equalTo("Not found"))
                .body("correlationId", not(nullValue()));
    }

    @Test
    void refusesMethodsThatNoServiceHas() {
        given().request("TRACE", "/registry/v1/x")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    }
}
