package id.ikm.registry.directory.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** In how many steps a sheet is taken in: a setting of whoever runs the service. */
@ConfigMapping(prefix = "ikm.registry.commit")
interface CommitConfig {

    /** Rows between two looks at whether the office still wants the sheet; in VALID_ROWS, of one transaction. */
    @WithDefault("200")
    int batch();
}
