package id.ikm.registry.business;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long a merger can be undone: a setting of the office, no rule says it. [G] */
@ConfigMapping(prefix = "ikm.merger")
interface MergerConfig {

    @WithDefault("P30D")
    Period undoWithin();
}
