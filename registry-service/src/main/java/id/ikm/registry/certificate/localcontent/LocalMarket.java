package id.ikm.registry.certificate.localcontent;

import java.math.BigDecimal;
import java.util.List;

/** The market for one product type: the 40 % test is a rule about it, not a mark of one product (DOMAIN 3.5 [S]). */
public record LocalMarket(boolean reachesForty, MarketTier tier, List<Offer> acceptable) {

    private static final BigDecimal FORTY = new BigDecimal(40);
    private static final BigDecimal TWENTY_FIVE = new BigDecimal(25);

    public static LocalMarket of(List<Offer> offers) {
        boolean forty = offers.stream().anyMatch(offer -> offer.sum().compareTo(FORTY) >= 0);
        var high =
                offers.stream().filter(offer -> offer.hasAtLeast(TWENTY_FIVE)).toList();
        if (forty || !high.isEmpty()) {
            return new LocalMarket(forty, forty ? MarketTier.OBLIGED_25 : MarketTier.FROM_25, high);
        }
        var certified = offers.stream().filter(Offer::isCertified).toList();
        if (!certified.isEmpty()) {
            return new LocalMarket(false, MarketTier.BELOW_25, certified);
        }
        return new LocalMarket(false, offers.isEmpty() ? MarketTier.NOTHING : MarketTier.UNCERTIFIED, offers);
    }
}
