package id.ikm.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client-credentials request, its client already authenticated (client_secret_basic or client_secret_post). */
record TokenRequest(Client client, Map<String, String> form) {

    /** The same for every client: this issuer protects nothing but examples on one machine. */
    static final String SECRET = "local";

    private static final int LARGEST_FORM = 16_384;

    static TokenRequest of(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new OAuthError(405, "invalid_request", "POST a form to this address");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM);
        Map<String, String> form = parse(new String(body, StandardCharsets.UTF_8));
        Client client = authenticated(exchange.getRequestHeaders().getFirst("Authorization"), form);
        if (!form.containsKey("grant_type")) {
            throw new OAuthError(400, "invalid_request", "grant_type is missing");
        }
        if (!form.get("grant_type").equals("client_credentials")) {
            throw new OAuthError(400, "unsupported_grant_type", "Only client_credentials is offered");
        }
        return new TokenRequest(client, form);
    }

    /** The client's region, or the narrower one it asks for by {@code region=12.09} or {@code scope=region:12.09}. */
    String region() {
        try {
            Client narrowed = form.containsKey("region") ? client.narrowedTo(form.get("region")) : client;
            for (String scope : form.getOrDefault("scope", "openid").split(" ")) {
                narrowed = narrowed(narrowed, scope);
            }
            return narrowed.region();
        } catch (IllegalArgumentException e) {
            throw new OAuthError(400, "invalid_scope", e.getMessage());
        }
    }

    String subject() {
        return form.getOrDefault("subject", client.id());
    }

    private static Client narrowed(Client client, String scope) {
        if (scope.startsWith("region:")) {
            return client.narrowedTo(scope.substring("region:".length()));
        }
        if (!scope.equals("openid") && !scope.equals(client.role())) {
            throw new IllegalArgumentException("Unknown scope " + scope);
        }
        return client;
    }

    private static Client authenticated(String authorization, Map<String, String> form) {
        String id = form.get("client_id");
        String secret = form.get("client_secret");
        try {
            if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
                String pair =
                        new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                id = decode(pair.substring(0, colon));
                secret = decode(pair.substring(colon + 1));
            }
            if (id == null || !SECRET.equals(secret)) {
                throw new IllegalArgumentException("Unknown client or wrong secret");
            }
            return Client.withId(id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new OAuthError(401, "invalid_client", e.getMessage());
        }
    }

    private static Map<String, String> parse(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
