package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.aProduct;
import static id.ikm.registry.product.ProductFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void isPutForwardAndWithdrawnAsOftenAsWished() {
        var product = aProduct();

        product.offer(Offer.Wish.OWNER, NOW);
        assertThat(product.offer()).isEqualTo(new Offer(Offer.Wish.OWNER, NOW));
        product.withdraw();
        product.offer(Offer.Wish.OFFICE, NOW);

        assertThat(product.status()).isEqualTo(Product.Status.OFFERED);
    }

    @Test
    void isPutForwardOnceAtATime() {
        var product = aProduct();
        product.offer(Offer.Wish.OWNER, NOW);

        assertThatThrownBy(() -> product.offer(Offer.Wish.OWNER, NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void isRetiredForGood() {
        var product = aProduct();
        product.offer(Offer.Wish.OWNER, NOW);

        product.retire("resep habis", NOW);

        assertThat(product.offer()).isNull();
        assertThatThrownBy(() -> product.change(named("Baru"))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> product.offer(Offer.Wish.OWNER, NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> product.price(aPrice(1_000L, "2026-01-01"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void costsWhatWasToldOfTheLatestDay() {
        var product = aProduct();

        product.price(aPrice(15_000L, "2026-02-01"));
        product.price(aPrice(12_000L, "2025-02-01"));
        assertThat(product.price().amount()).isEqualTo(15_000L);
        product.price(aPrice(16_000L, "2026-02-01"));

        assertThat(product.price().amount()).isEqualTo(16_000L);
    }

    @Test
    void bottledWaterIsFood() {
        assertThat(new Contents(null, null, true).food()).isTrue();
        assertThatThrownBy(() -> new Contents(null, false, true)).isInstanceOf(InvalidValue.class);
    }

    private static Price aPrice(Long amount, String since) {
        return new Price(amount, LocalDate.parse(since), "pemilik");
    }
}
