package id.ikm.aid.equipment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ikm.equipment")
public interface EquipmentConfig {

    /** What was bought for somebody is missed after so many days. */
    @WithDefault("60")
    int alertAfterDays();
}
