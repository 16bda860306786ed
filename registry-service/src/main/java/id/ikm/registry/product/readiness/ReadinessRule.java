package id.ikm.registry.product.readiness;

import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.registry.certificate.permit.NeededPermit;
import id.ikm.registry.certificate.permit.RightPermit;
import id.ikm.registry.product.CataloguedProduct;
import id.ikm.registry.product.Contents;
import id.ikm.registry.product.Price;
import java.util.EnumSet;
import java.util.Set;

/** Looks at a product as an e-catalogue does (DOMAIN 3.5 [S]). */
class ReadinessRule {

    private final CataloguedProduct product;
    private final boolean retired;
    private final Seller seller;
    private final Papers papers;
    private final Set<ReadinessPoint> missing = EnumSet.noneOf(ReadinessPoint.class);

    ReadinessRule(CataloguedProduct product, boolean retired, Seller seller, Papers papers) {
        this.retired = retired;
        this.product = product;
        this.seller = seller;
        this.papers = papers;
    }

    /** For any catalogue: which point is asked by which is another matter. */
    Set<ReadinessPoint> missing() {
        needs(ReadinessPoint.BUSINESS_GOES_ON, seller.goesOn());
        needs(ReadinessPoint.NOT_RETIRED, !retired);
        needs(ReadinessPoint.NIB, seller.hasNib());
        needs(ReadinessPoint.NPWP, seller.hasNpwp());
        needs(ReadinessPoint.SIZE_CLASS, seller.microOrSmall() != null);
        needs(ReadinessPoint.PHOTO, !product.photos().isEmpty());
        needs(ReadinessPoint.PRICE, isKnown(product.price()));
        lookAtFacts();
        lookAtPermits(product.facts().contents());
        return missing;
    }

    private void lookAtFacts() {
        var facts = product.facts();
        needs(ReadinessPoint.KBLI, facts.kbli() != null);
        needs(ReadinessPoint.KBLI_OF_BUSINESS, facts.kbli() == null || seller.hasKbli());
        needs(ReadinessPoint.KBKI, isWritten(facts.codes().kbki()));
        needs(ReadinessPoint.DESCRIPTION, isWritten(facts.description().id()));
        needs(ReadinessPoint.UNIT, isWritten(facts.unit()));
        needs(ReadinessPoint.DELIVERY_REGION, !facts.supply().deliveryRegions().isEmpty());
        needs(ReadinessPoint.FOOD_OR_NOT, facts.contents().food() != null);
        boolean food = Boolean.TRUE.equals(facts.contents().food());
        needs(ReadinessPoint.BRAND_OF_FOOD, !food || isWritten(facts.brand()));
    }

    private void lookAtPermits(Contents contents) {
        var kind = FoodKind.of(Boolean.TRUE.equals(contents.food()), Boolean.TRUE.equals(contents.bottledWater()));
        RightPermit.missing(kind, papers.inForce()).forEach(permit -> needs(point(permit), false));
    }

    private static ReadinessPoint point(NeededPermit permit) {
        return switch (permit) {
            case PIRT_OR_MD -> ReadinessPoint.PERMIT_PIRT_OR_MD;
            case MD -> ReadinessPoint.PERMIT_MD;
            case SNI -> ReadinessPoint.PERMIT_SNI;
        };
    }

    private void needs(ReadinessPoint point, boolean there) {
        if (!there) {
            missing.add(point);
        }
    }

    private static boolean isKnown(Price price) {
        return price != null && price.amount() != null;
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
