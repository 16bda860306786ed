package id.ikm.aid.agreement;

import id.ikm.aid.application.award.AwardRevoked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever an award is revoked, the agreement upon it lapses, in the same transaction. */
@ApplicationScoped
class RevokedAwardPolicy {

    private final Agreements agreements;
    private final SigningAgreement signing;

    RevokedAwardPolicy(Agreements agreements, SigningAgreement signing) {
        this.agreements = agreements;
        this.signing = signing;
    }

    void on(@Observes AwardRevoked revoked) {
        agreements.inForceFor(revoked.applicationId()).ifPresent(agreement -> signing.lapse(agreement, revoked));
    }
}
