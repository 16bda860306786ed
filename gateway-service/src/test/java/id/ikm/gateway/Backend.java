package id.ikm.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway, as far as HTTP goes: what it does is named by the last part of the path. */
class Backend {

    private final Vertx vertx;
    private final String name;
    private final HttpServer server;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger openStreams = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();

    Backend(Vertx vertx, String name) throws Exception {
        this.vertx = vertx;
        this.name = name;
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    String url() {
        return "http://localhost:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        var path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "stream" -> stream(request);
            case "heartbeats" -> heartbeats(request);
            case "silence" -> keepSilent(request);
            case "refusal" -> request.response().setStatusCode(401).end("no");
            case "counts" ->
                request.response().end(openStreams + " streams, " + cutOff + " cut off, " + waiting + " waiting");
            case "broken-length" -> dieInTheMiddle(request.response().putHeader("content-length", "100"), request);
            case "broken-chunks" -> dieInTheMiddle(request.response().setChunked(true), request);
            case "hang-up" -> request.connection().close();
            case "hang-up-once" -> hangUpOnce(request);
            case "chatter" ->
                request.response()
                        .putHeader("Connection", "X-Secret, keep-alive")
                        .putHeader("X-Secret", "1")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("X-Correlation-Id", "the-backend's")
                        .putHeader("ETag", "\"7\"")
                        .end("x");
            case "unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            default -> echo(request);
        }
    }

    private void stream(HttpServerRequest request) {
        openStreams.incrementAndGet();
        request.response().closeHandler(closed -> openStreams.decrementAndGet());
        request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true)
                .write("data: first\n\n");
    }

    private void hangUpOnce(HttpServerRequest request) {
        if (seen.add(request.uri())) {
            request.connection().close();
        } else {
            request.response().end("here again");
        }
    }

    private void heartbeats(HttpServerRequest request) {
        var response = request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true);
        for (int beat = 1; beat <= 3; beat++) {
            var text = ": heartbeat " + beat + "\n\n";
            vertx.setTimer(900L * beat, passed -> response.write(text));
        }
    }

    private void keepSilent(HttpServerRequest request) {
        waiting.incrementAndGet();
        request.response().exceptionHandler(gone -> {
            waiting.decrementAndGet();
            cutOff.incrementAndGet();
        });
    }

    private static void dieInTheMiddle(io.vertx.core.http.HttpServerResponse response, HttpServerRequest request) {
        response.write("only a part").onComplete(written -> request.connection().close());
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(header -> headers.put(
                            header.toLowerCase(),
                            new JsonArray(request.headers().getAll(header))));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("backend", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("body", body.toString())
                            .put("headers", headers)
                            .encode());
        });
    }
}
