package id.ikm.aid.purchase;

import id.ikm.aid.application.award.AwardRevoked;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever an award is revoked, what was bought for it after that day is found, in the same transaction (DOMAIN 4.3). */
@ApplicationScoped
class RevokedAwardPolicy {

    private final Purchases purchases;
    private final Findings findings;

    RevokedAwardPolicy(Purchases purchases, Findings findings) {
        this.purchases = purchases;
        this.findings = findings;
    }

    void on(@Observes AwardRevoked revoked) {
        purchases
                .boughtFor(revoked.applicationId(), revoked.day())
                .forEach(purchase -> findings.note(
                        FindingKind.PURCHASE_FOR_ENDED_APPLICATION,
                        purchase.subject(),
                        revoked.applicationId().toString(),
                        Text.of(
                                "purchase.after-its-revocation",
                                purchase.order().date(),
                                revoked.day())));
    }
}
