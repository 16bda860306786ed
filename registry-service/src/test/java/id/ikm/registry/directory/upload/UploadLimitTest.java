package id.ikm.registry.directory.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Files may be large, everything else stays small: declared lengths and chunks without one. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class UploadLimitTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void takesFilesOnTheirOwnPathOnly() throws Exception {
        assertThat(post(ImportFixtures.PATH + "?regencyCode=12.09", "text/csv", declared(6))
                        .statusCode())
                .isEqualTo(202);
        assertThat(post(ImportFixtures.PATH + "?regencyCode=12.09", "text/csv", chunks(6))
                        .statusCode())
                .isEqualTo(202);
        assertThat(post("/registry/v1/businesses", "application/json", declared(6))
                        .body())
                .contains("body-too-large");
        assertThat(post("/registry/v1/businesses", "application/json", chunks(6))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void hasALimitForFilesToo() throws Exception {
        assertThat(post(ImportFixtures.PATH + "?regencyCode=12.09", "text/csv", chunks(65))
                        .statusCode())
                .isEqualTo(413);
    }

    private static BodyPublisher declared(int megabytes) {
        return BodyPublishers.ofByteArray(" ".repeat(megabytes * MEGABYTE).getBytes());
    }

    private static BodyPublisher chunks(int megabytes) {
        return BodyPublishers.ofInputStream(() -> new InputStream() {
            private long left = (long) megabytes * MEGABYTE;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }
        });
    }

    private static HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Authorization", "Bearer " + Tokens.of("registry-officer", "12.09"))
                            .header("Content-Type", type)
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
