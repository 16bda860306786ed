package id.ikm.registry.certificate;

import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate as its paper says. It can be corrected, and revoked for good. */
@Entity
class Certificate {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CertificateType type;

    private String typeName;
    private String number;
    private String bareNumber;

    @Embedded
    private Holder holder;

    private UUID businessId;
    private String issuer;

    @Embedded
    private Validity validity;

    @Embedded
    private Document document;

    private BigDecimal percentage;
    private LocalDate revokedOn;
    private String revocationReason;

    @Version
    private long version;

    protected Certificate() {
        // for Hibernate
    }

    static Certificate record(RecordCertificate command, HolderPlace place) {
        var certificate = new Certificate();
        certificate.id = Ids.next();
        certificate.type = command.type();
        certificate.typeName =
                command.typeName() == null ? null : command.typeName().strip();
        certificate.holder = command.holder();
        certificate.businessId = place.businessId();
        certificate.describe(command.facts());
        return certificate;
    }

    void change(CertificateFacts facts) {
        describe(facts);
    }

    void revoke(RevokeCertificate command) {
        if (revokedOn != null) {
            throw new RuleViolated("certificate.revoked");
        }
        revokedOn = command.revokedOn();
        revocationReason = command.reason();
    }

    private void describe(CertificateFacts facts) {
        number = facts.number().strip();
        bareNumber = CertificateNumber.bare(number);
        issuer = facts.issuer();
        validity = facts.validity();
        document = facts.document();
        percentage = facts.percentage();
    }

    CertificateState stateOn(LocalDate day) {
        return validity().on(day, revokedOn);
    }

    UUID id() {
        return id;
    }

    CertificateType type() {
        return type;
    }

    String typeName() {
        return typeName;
    }

    Holder holder() {
        return holder;
    }

    /** The business that answers for the holder; null of a person and a cluster. */
    UUID businessId() {
        return businessId;
    }

    /** Hibernate leaves an embedded value away whose every column is null. */
    Validity validity() {
        return validity == null ? new Validity(null, null, null, null) : validity;
    }

    CertificateFacts facts() {
        return new CertificateFacts(number, issuer, validity, percentage, document);
    }

    LocalDate revokedOn() {
        return revokedOn;
    }

    String revocationReason() {
        return revocationReason;
    }

    long version() {
        return version;
    }
}
