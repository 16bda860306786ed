package id.ikm.registry.certificate.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** When the end of a certificate is remembered: P-IRT wants six months [S], the others are settings of the office. */
@ConfigMapping(prefix = "ikm.registry.certificate-reminders")
interface RemindingConfig {

    @WithDefault("180,90,30")
    List<Integer> daysBefore();
}
