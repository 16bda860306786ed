package id.ikm.registry.product.photo;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What is taken, and what is made of it. */
@ConfigMapping(prefix = "ikm.registry.photo")
public interface PhotoConfig {

    /** Of one product. */
    @WithDefault("8")
    int most();

    @WithDefault("10M")
    MemorySize largest();

    /** Width times height; more than any telephone makes by default, and what still decodes in little memory. */
    @WithDefault("40000000")
    long mostPixels();

    /** In pixels, the smallest first; a photo is never made larger than it was. */
    @WithDefault("320,800,1600")
    List<Integer> widths();
}
