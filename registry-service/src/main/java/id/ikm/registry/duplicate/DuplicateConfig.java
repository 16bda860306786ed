package id.ikm.registry.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much each sign weighs, and from which score on a pair is looked at: settings of the office, no rule says it. [G] */
@ConfigMapping(prefix = "ikm.duplicate")
public interface DuplicateConfig {

    @WithDefault("50")
    int nameWeight();

    @WithDefault("20")
    int placeWeight();

    @WithDefault("20")
    int phoneWeight();

    @WithDefault("10")
    int positionWeight();

    /** Of 100. */
    @WithDefault("75")
    int threshold();

    /** Within a regency a phone tells by itself, unless more others have it: then it is an officer's or a group's. */
    @WithDefault("3")
    int phoneSharedByAtMost();

    /** Of those that look like one record, the likest; the rest would only bury them in the queue. */
    @WithDefault("5")
    int keptAtMost();
}
