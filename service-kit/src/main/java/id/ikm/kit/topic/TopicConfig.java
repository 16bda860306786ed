package id.ikm.kit.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The topics that a service writes and reads; whoever starts first creates them. */
@ConfigMapping(prefix = "ikm.topics")
interface TopicConfig {

    Optional<List<String>> names();

    @WithDefault("3")
    int partitions();

    @WithDefault("1")
    short replicas();
}
