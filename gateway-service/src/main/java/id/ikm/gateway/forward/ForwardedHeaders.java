package id.ikm.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers cross the gateway: nothing that belongs to one connection, nothing that only a gateway may say. */
class ForwardedHeaders {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");
    private static final List<String> RESERVED =
            List.of("forwarded", "x-forwarded-", "x-user-", "x-real-ip", "x-original-", "x-rewrite-", "x-http-method");

    private ForwardedHeaders() {}

    static void toService(MultiMap headers, HttpServerRequest request) {
        dropThoseOfTheConnection(headers);
        headers.names().stream()
                .filter(name -> RESERVED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
                .toList()
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /** What the gateway has already put into the answer (correlation id, CORS) stands. */
    static void toClient(MultiMap headers, MultiMap alreadyAnswered) {
        dropThoseOfTheConnection(headers);
        headers.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .toList()
                .forEach(headers::remove);
        alreadyAnswered.names().forEach(headers::remove);
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }

    private static void dropThoseOfTheConnection(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }
}
