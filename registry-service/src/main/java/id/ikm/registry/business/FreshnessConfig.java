package id.ikm.registry.business;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** After how long without confirmation a business is due, stale, dormant: settings of the office, no rule says it. [G] */
@ConfigMapping(prefix = "ikm.freshness")
interface FreshnessConfig {

    @WithDefault("P12M")
    Period dueAfter();

    @WithDefault("P24M")
    Period staleAfter();

    @WithDefault("P36M")
    Period dormantAfter();
}
