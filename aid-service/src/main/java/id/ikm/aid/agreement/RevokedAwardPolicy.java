package id.ikm.aid.agreement;

import id.ikm.aid.application.award.AwardRevoked;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever an award is revoked, the agreement upon it lapses, in the same transaction; one signed later is found. */
@ApplicationScoped
class RevokedAwardPolicy {

    private final Agreements agreements;
    private final SigningAgreement signing;
    private final Findings findings;

    RevokedAwardPolicy(Agreements agreements, SigningAgreement signing, Findings findings) {
        this.agreements = agreements;
        this.signing = signing;
        this.findings = findings;
    }

    void on(@Observes AwardRevoked revoked) {
        agreements.inForceFor(revoked.applicationId()).ifPresent(agreement -> {
            signing.lapse(agreement, revoked);
            compareDays(agreement, revoked);
        });
    }

    private void compareDays(GrantAgreement agreement, AwardRevoked revoked) {
        if (agreement.signedOn().isAfter(revoked.day())) {
            findings.note(
                    FindingKind.DATES_DISAGREE,
                    agreement.subject(),
                    agreement.decreeId().toString(),
                    Text.of("agreement.after-its-revocation", agreement.signedOn(), revoked.day()));
        }
    }
}
