package id.ikm.registry.certificate.permit;

import id.ikm.registry.certificate.CertificateType;
import java.util.Collection;
import java.util.List;

/**
 * Which permits a product needs before it goes to market (DOMAIN 3): P-IRT is not for bottled water, dairy, frozen,
 * canned low-acid and baby food and alcohol [S]; bottled water needs MD and SNI [S].
 */
public final class RightPermit {

    private RightPermit() {}

    public static List<NeededPermit> neededBy(FoodKind kind) {
        return switch (kind) {
            case NOT_FOOD -> List.of();
            case FOOD -> List.of(NeededPermit.PIRT_OR_MD);
            case BOTTLED_WATER -> List.of(NeededPermit.MD, NeededPermit.SNI);
            case DAIRY, FROZEN, CANNED_LOW_ACID, BABY_FOOD, ALCOHOL -> List.of(NeededPermit.MD);
        };
    }

    /** What is missing, given the certificates that are in force. */
    public static List<NeededPermit> missing(FoodKind kind, Collection<CertificateType> held) {
        return neededBy(kind).stream().filter(permit -> !permit.isGivenBy(held)).toList();
    }

    /** Whether a certificate is no permit for such a product, whatever it says. */
    public static boolean isWrong(FoodKind kind, CertificateType type) {
        return type == CertificateType.PIRT && kind != FoodKind.FOOD && kind != FoodKind.NOT_FOOD;
    }
}
