package id.ikm.registry.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.catalog.publication.Candidate.HeldCertificate;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.product.CataloguedProduct;
import id.ikm.registry.product.Contents;
import id.ikm.registry.product.ProductFacts;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final HeldCertificate HALAL = held(CertificateType.HALAL, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "true, VERIFIED, ''",
        "false, VERIFIED, not-offered",
        "true, DRAFT, business-draft",
        "true, SUBMITTED, business-submitted",
        "true, SUSPENDED, business-suspended",
        "true, CLOSED, business-closed",
        "true, MERGED, business-merged",
        "false, CLOSED, not-offered business-closed"
    })
    void wantsAnOfferAndAVerifiedBusiness(boolean offered, String status, String obstacles) {
        var candidate = new Candidate(product(offered, null, null), null, status, List.of(HALAL), List.of());

        assertThat(PublicationPolicy.obstacles(candidate, TODAY)).containsExactlyElementsOf(words(obstacles));
    }

    @ParameterizedTest
    @CsvSource({
        ",,, ''",
        "2026-03-01,,, ''",
        "2026-03-02,,, no-certificate",
        ",2026-03-01,, ''",
        ",2026-02-28,, no-certificate",
        ",,2026-03-02, ''",
        ",,2026-03-01, no-certificate"
    })
    void wantsACertificateInForce(LocalDate from, LocalDate until, LocalDate revokedOn, String obstacles) {
        var candidate = candidate(null, null, held(CertificateType.SNI, from, until, revokedOn));

        assertThat(PublicationPolicy.obstacles(candidate, TODAY)).containsExactlyElementsOf(words(obstacles));
    }

    @ParameterizedTest
    @CsvSource({
        ", , HALAL, ''",
        "true, , HALAL, permit-pirt-or-md",
        "true, , PIRT, ''",
        "true, true, PIRT, permit-md permit-sni",
        "true, true, BPOM_MD, permit-sni",
        "true, true, BPOM_MD SNI, ''"
    })
    void wantsThePermitsOfFoodAndBottledWater(Boolean food, Boolean water, String held, String obstacles) {
        var certificates = words(held).stream()
                .map(type -> held(CertificateType.valueOf(type), null, null, null))
                .toArray(HeldCertificate[]::new);

        assertThat(PublicationPolicy.obstacles(candidate(food, water, certificates), TODAY))
                .containsExactlyElementsOf(words(obstacles));
    }

    @Test
    void looksAgainOnTheNextDayThatTurnsSomething() {
        var ends = held(CertificateType.SNI, null, TODAY.plusDays(9), null);
        var begins = held(CertificateType.HALAL, TODAY.plusDays(5), null, null);
        var revoked = held(CertificateType.PIRT, null, null, TODAY.plusDays(3));
        var ended = held(CertificateType.GMP, null, TODAY.minusDays(1), null);

        assertThat(PublicationPolicy.nextLook(candidate(null, null, ends, begins, revoked), TODAY))
                .hasValue(TODAY.plusDays(3));
        assertThat(PublicationPolicy.nextLook(candidate(null, null, ends, begins), TODAY))
                .hasValue(TODAY.plusDays(5));
        assertThat(PublicationPolicy.nextLook(candidate(null, null, ends), TODAY))
                .hasValue(TODAY.plusDays(10));
        assertThat(PublicationPolicy.nextLook(candidate(null, null, HALAL, ended), TODAY))
                .isEmpty();
    }

    private static Candidate candidate(Boolean food, Boolean water, HeldCertificate... certificates) {
        return new Candidate(product(true, food, water), null, "VERIFIED", List.of(certificates), List.of());
    }

    private static CataloguedProduct product(boolean offered, Boolean food, Boolean water) {
        var facts =
                new ProductFacts("Kerupuk", null, null, null, null, null, null, new Contents(List.of(), food, water));
        var region = new RegionCode("12.09.12");
        return new CataloguedProduct(UUID.randomUUID(), UUID.randomUUID(), region, facts, null, List.of(), offered, 0);
    }

    private static HeldCertificate held(CertificateType type, LocalDate from, LocalDate until, LocalDate revokedOn) {
        return new HeldCertificate(
                new CatalogueCertificate(type, null, "1", null, from, until, BigDecimal.TEN), revokedOn);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
