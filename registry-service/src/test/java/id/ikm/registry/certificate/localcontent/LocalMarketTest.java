package id.ikm.registry.certificate.localcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMarketTest {

    private static final Offer Y = offer("26", null);
    private static final Offer Z = offer("24", null);

    /** The example of DOMAIN 3.5. */
    @ParameterizedTest
    @CsvSource({"13, true", "12, true", "12.00, true", "11.99, false"})
    void obligesFromFortyPercentOn(String benefit, boolean obliged) {
        var x = offer("28", benefit);
        var market = LocalMarket.of(List.of(x, Y, Z));

        assertThat(market.reachesForty()).isEqualTo(obliged);
        assertThat(market.tier()).isEqualTo(obliged ? MarketTier.OBLIGED_25 : MarketTier.FROM_25);
        assertThat(market.acceptable()).containsExactly(x, Y);
    }

    @Test
    void takesTwentyFivePercentForEnough() {
        var enough = offer("25.00", null);

        assertThat(LocalMarket.of(List.of(enough, offer("24.99", "15"))).acceptable())
                .containsExactly(enough);
    }

    @Test
    void fallsBackToLowerOnesAndThenToThoseWithoutACertificate() {
        var uncertified = offer(null, "15");

        assertThat(LocalMarket.of(List.of(Z, uncertified))).isEqualTo(market(MarketTier.BELOW_25, Z));
        assertThat(LocalMarket.of(List.of(uncertified))).isEqualTo(market(MarketTier.UNCERTIFIED, uncertified));
        assertThat(LocalMarket.of(List.of())).isEqualTo(market(MarketTier.NOTHING));
    }

    @Test
    void countsABenefitOfFifteenPercentAtMost() {
        assertThat(LocalMarket.of(List.of(offer("24", "40"))).reachesForty()).isFalse();
        assertThat(LocalMarket.of(List.of(offer("25", "40"))).reachesForty()).isTrue();
    }

    private static LocalMarket market(MarketTier tier, Offer... acceptable) {
        return new LocalMarket(false, tier, Stream.of(acceptable).toList());
    }

    private static Offer offer(String tkdn, String bmp) {
        return new Offer(UUID.randomUUID(), number(tkdn), number(bmp));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
