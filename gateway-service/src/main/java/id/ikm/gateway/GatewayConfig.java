package id.ikm.gateway;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where requests go, and how long the gateway waits. */
@StaticInitSafe
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Base URL of the service behind each first path segment. */
    Map<String, URI> routes();

    /** The services whose contracts make up the published document. */
    List<String> contracts();

    /** For a service to accept a connection, and half of what a request waits for one to get free. */
    Duration connectTimeout();

    /** From the complete request to the first byte of the answer. */
    Duration responseTimeout();

    /** For the whole request body to arrive. */
    Duration bodyTimeout();

    /** As above, on the paths that take files. */
    Duration uploadTimeout();

    /** After which a service that sends nothing more in the middle of an answer is held for dead. */
    Duration silenceTimeout();

    /** Connections to each service; an open event stream holds one. */
    int poolSize();

    /** Requests that wait for a connection of one service. */
    int queueSize();
}
