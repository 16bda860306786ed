package id.ikm.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "ikm.outbox")
interface OutboxConfig {

    @WithDefault("500")
    int batchSize();

    /** How long a message can lie unseen when the wake-up by the commit got lost. */
    @WithDefault("1s")
    Duration pollInterval();

    /** The pause after the broker or the database failed. */
    @WithDefault("1s")
    Duration retryInterval();
}
