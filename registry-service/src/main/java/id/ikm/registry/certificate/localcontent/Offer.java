package id.ikm.registry.certificate.localcontent;

import java.math.BigDecimal;
import java.util.UUID;

/** A domestic product on the market, with the TKDN of itself and the BMP of its company; null where none is certified. */
public record Offer(UUID productId, BigDecimal tkdn, BigDecimal bmp) {

    private static final BigDecimal HIGHEST_BMP = new BigDecimal(15);

    boolean isCertified() {
        return tkdn != null;
    }

    /** BMP alone, without a certified product, counts for nothing; more than 15 % of it is not counted [S]. */
    BigDecimal sum() {
        if (tkdn == null) {
            return BigDecimal.ZERO;
        }
        return bmp == null ? tkdn : tkdn.add(bmp.min(HIGHEST_BMP));
    }

    boolean hasAtLeast(BigDecimal percentage) {
        return tkdn != null && tkdn.compareTo(percentage) >= 0;
    }
}
