package id.ikm.reporting.feed.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the streams of the feed work. */
@ConfigMapping(prefix = "ikm.feed")
interface FeedConfig {

    /** How long an event can stay unseen that another instance has appended. */
    @WithDefault("500ms")
    Duration pollInterval();

    /** The longest silence of a stream: proxies hang up on what says nothing for long. */
    @WithDefault("10s")
    Duration heartbeat();

    /** Pages that streams that are behind read from the database at the same time. */
    @WithDefault("4")
    int readers();
}
