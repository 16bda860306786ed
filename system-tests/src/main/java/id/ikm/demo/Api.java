package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway's API as a client with the client-credentials grant sees it. */
public class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String gateway;
    private final String issuer;

    public Api(String gateway, String issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    public JsonNode get(String role, String path) {
        return body(send(role, "GET", path, null, Map.of()), path);
    }

    /** Creates something, safely repeated; what another service has not heard of yet is tried again for a while. */
    public JsonNode create(String role, String path, Object command) {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = send(role, "POST", path, command, headers);
        while (answer.statusCode() == CONFLICT
                && answer.headers().firstValue("Retry-After").isPresent()
                && System.nanoTime() < deadline) {
            pause();
            answer = send(role, "POST", path, command, headers);
        }
        return body(answer, path);
    }

    public JsonNode act(String role, String path, Object command, String etag) {
        return body(send(role, "POST", path, command, Map.of("If-Match", etag)), path);
    }

    /** A file, as it is. */
    public JsonNode upload(String role, String path, byte[] file, String type) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(role))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        return body(exchange(request), path);
    }

    /** The plain answer, whatever its status. */
    public HttpResponse<String> send(
            String role, String method, String path, Object command, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .method(method, command == null ? BodyPublishers.noBody() : BodyPublishers.ofString(asJson(command)));
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        if (command != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return exchange(request.build());
    }

    /** @param role a role, or a role for one region: {@code auditor@12.09} */
    public String token(String role) {
        return tokens.computeIfAbsent(role, this::newToken);
    }

    private String newToken(String role) {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=local".formatted(encoded(role));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return body(exchange(request), "/token").path("access_token").asText();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode body(HttpResponse<String> answer, String path) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private String asJson(Object command) {
        try {
            return command instanceof String text ? text : JSON.writeValueAsString(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
