package id.ikm.registry.product.readiness;

import java.math.BigDecimal;
import java.util.List;

/** What a product lacks for a catalogue; its mark for micro and small business and its TKDN, where they are known. */
public record Readiness(List<ReadinessPoint> missing, Boolean microOrSmall, BigDecimal localContent) {

    public boolean isReady() {
        return missing.isEmpty();
    }
}
