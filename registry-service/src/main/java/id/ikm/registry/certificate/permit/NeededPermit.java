package id.ikm.registry.certificate.permit;

import id.ikm.registry.certificate.CertificateType;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** A permit that a product must have, and the certificates that give it. */
public enum NeededPermit {
    PIRT_OR_MD(Set.of(CertificateType.PIRT, CertificateType.BPOM_MD)),
    MD(Set.of(CertificateType.BPOM_MD)),
    SNI(Set.of(CertificateType.SNI));

    private final Set<CertificateType> givenBy;

    NeededPermit(Set<CertificateType> givenBy) {
        this.givenBy = givenBy;
    }

    boolean isGivenBy(Collection<CertificateType> held) {
        return held.stream().anyMatch(givenBy::contains);
    }

    /** Stable, for machines. */
    public String code() {
        return "permit-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
