package id.ikm.stack.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** The local issuer's three addresses. */
public final class IssuerServer {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final HttpServer server;
    private final String url;
    private final RSAKey key;
    private final AccessTokens tokens;

    private IssuerServer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
        this.url = urlAt(server.getAddress().getPort());
        this.tokens = new AccessTokens(url, key, Clock.systemUTC());
    }

    /** Runs an issuer until the process is told to end: {@code IssuerServer FOLDER PORT}. */
    public static void main(String[] arguments) throws Exception {
        IssuerServer issuer = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println("Issuer " + issuer.url());
    }

    /** Port 0 takes any free one. */
    public static IssuerServer start(Path folder, int port) throws Exception {
        RSAKey key = SigningKey.keptIn(folder);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        IssuerServer issuer = new IssuerServer(server, key);
        issuer.answer("/.well-known/openid-configuration", exchange -> issuer.discovery());
        issuer.answer("/jwks", exchange -> new JWKSet(issuer.key).toJSONObject());
        issuer.answer("/token", issuer::token);
        server.start();
        return issuer;
    }

    public static String urlAt(int port) {
        return "http://localhost:" + port;
    }

    public String url() {
        return url;
    }

    public void stop() {
        server.stop(0);
    }

    /** Adds an address; for the test stack, which hands out databases beside tokens. */
    public void answer(String path, Answer answer) {
        HttpHandler handler = exchange -> {
            try (exchange) {
                send(exchange, answer);
            }
        };
        server.createContext(path, handler);
    }

    private Map<String, Object> token(HttpExchange exchange) throws IOException {
        TokenRequest request = TokenRequest.of(exchange);
        return Map.of(
                "access_token", tokens.issue(request.client(), request.region(), request.subject(), LIFETIME),
                "token_type", "Bearer",
                "expires_in", LIFETIME.toSeconds());
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", url,
                "jwks_uri", url + "/jwks",
                "token_endpoint", url + "/token",
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"),
                "scopes_supported", List.of("openid"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try {
            send(exchange, 200, answer.to(exchange));
        } catch (OAuthError error) {
            if (error.status == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"ikm\"");
            }
            send(exchange, error.status, Map.of("error", error.code, "error_description", error.getMessage()));
        }
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** What is sent back as JSON. */
    @FunctionalInterface
    public interface Answer {
        Map<String, Object> to(HttpExchange exchange) throws IOException;
    }
}
