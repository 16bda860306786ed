package id.ikm.gateway.limit;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Requests in a window of time, by first path segment; a segment that is not named has no limit. */
@StaticInitSafe
@ConfigMapping(prefix = "gateway.limits")
interface LimitConfig {

    @WithDefault("1M")
    Duration window();

    Map<String, Quota> routes();

    interface Quota {

        /** For each address that sends no token. */
        int anonymous();

        /** For each address that sends one; whether it is good is for the service to say. */
        int withToken();
    }
}
