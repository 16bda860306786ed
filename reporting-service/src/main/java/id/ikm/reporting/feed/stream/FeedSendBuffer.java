package id.ikm.reporting.feed.stream;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** What the kernel holds for a client that takes nothing: left to itself, some megabytes for each. */
@ApplicationScoped
class FeedSendBuffer implements HttpServerOptionsCustomizer {

    private static final int BYTES = 128 * 1024;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
