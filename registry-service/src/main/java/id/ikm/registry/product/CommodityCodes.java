package id.ikm.registry.product;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which numbers a commodity is known; KBKI has 2 to 10 digits [S], HS usually 6 or 8 [G]. */
public record CommodityCodes(
        @Pattern(regexp = "\\d{2,10}") @Schema(examples = "2371")
        String kbki,

        @Size(max = 12) @Schema(examples = "190590") String hs,

        Gtin gtin) {

    static final CommodityCodes NONE = new CommodityCodes(null, null, null);
}
