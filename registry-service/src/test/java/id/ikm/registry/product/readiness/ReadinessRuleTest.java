package id.ikm.registry.product.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.product.CataloguedProduct;
import id.ikm.registry.product.CommodityCodes;
import id.ikm.registry.product.Contents;
import id.ikm.registry.product.Description;
import id.ikm.registry.product.Price;
import id.ikm.registry.product.ProductFacts;
import id.ikm.registry.product.Supply;
import id.ikm.registry.product.photo.AltText;
import id.ikm.registry.product.photo.Photo;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessRuleTest {

    private static final Seller KNOWN = new Seller(true, true, true, true, true);
    private static final Seller UNKNOWN = new Seller(false, false, false, false, null);
    private static final Contents A_CRAFT = new Contents(null, false, false);
    private static final Photo A_PHOTO = new Photo(UUID.randomUUID(), AltText.NONE, 10, 10, "ab");

    @Test
    void lacksNothingWhereEverythingIsKnown() {
        assertThat(missing(complete(A_CRAFT, null), KNOWN)).isEmpty();
    }

    @Test
    void namesEveryPointThatIsMissing() {
        var bare = aProduct(new ProductFacts("Songket", null, null, null, null, null, null, null), null, List.of());

        assertThat(missing(bare, UNKNOWN))
                .containsExactlyInAnyOrder(
                        ReadinessPoint.BUSINESS_GOES_ON,
                        ReadinessPoint.NIB,
                        ReadinessPoint.NPWP,
                        ReadinessPoint.KBLI,
                        ReadinessPoint.KBKI,
                        ReadinessPoint.PHOTO,
                        ReadinessPoint.DESCRIPTION,
                        ReadinessPoint.UNIT,
                        ReadinessPoint.PRICE,
                        ReadinessPoint.DELIVERY_REGION,
                        ReadinessPoint.FOOD_OR_NOT,
                        ReadinessPoint.SIZE_CLASS);
    }

    @Test
    void aPriceThatIsNotKnownAnyMoreIsNone() {
        var product = complete(A_CRAFT, null);
        var unpriced = aProduct(product.facts(), new Price(null, LocalDate.EPOCH, null), product.photos());

        assertThat(missing(unpriced, KNOWN)).containsExactly(ReadinessPoint.PRICE);
    }

    @Test
    void itsBusinessWorksUnderItsCode() {
        assertThat(missing(complete(A_CRAFT, null), new Seller(true, true, true, false, false)))
                .containsExactly(ReadinessPoint.KBLI_OF_BUSINESS);
    }

    /** AS-15: P-IRT is the wrong permit for bottled water, which needs MD and SNI. */
    @ParameterizedTest
    @CsvSource({
        "false, PIRT, ''",
        "false, BPOM_MD, ''",
        "false, HALAL, PERMIT_PIRT_OR_MD",
        "true, PIRT, PERMIT_MD PERMIT_SNI",
        "true, BPOM_MD, PERMIT_SNI",
        "true, BPOM_MD SNI, ''"
    })
    void foodNeedsTheRightPermits(boolean water, String held, String lacking) {
        var types =
                Set.of(held.split(" ")).stream().map(CertificateType::valueOf).toArray(CertificateType[]::new);

        assertThat(missing(complete(new Contents(null, true, water), "Mekar"), KNOWN, types))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(lacking.isEmpty() ? new String[0] : lacking.split(" "));
    }

    @Test
    void foodNeedsABrand() {
        assertThat(missing(complete(new Contents(null, true, null), " "), KNOWN, CertificateType.PIRT))
                .containsExactly(ReadinessPoint.BRAND_OF_FOOD);
    }

    private static Set<ReadinessPoint> missing(CataloguedProduct product, Seller seller, CertificateType... held) {
        return new ReadinessRule(product, false, seller, new Papers(Set.of(held), null)).missing();
    }

    private static CataloguedProduct complete(Contents contents, String brand) {
        var facts = new ProductFacts(
                "Songket",
                brand,
                new Description("Tenun", null),
                new KbliCode("2020", "13122"),
                new CommodityCodes("26", null, null),
                "lembar",
                new Supply(null, null, List.of(new RegionCode("12"))),
                contents);
        return aProduct(facts, new Price(1_000L, LocalDate.EPOCH, null), List.of(A_PHOTO));
    }

    private static CataloguedProduct aProduct(ProductFacts facts, Price price, List<Photo> photos) {
        var region = new RegionCode("12.09");
        return new CataloguedProduct(UUID.randomUUID(), UUID.randomUUID(), region, facts, price, photos, true, 0);
    }
}
