package id.ikm.aid.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.ikm.aid.application.Applications;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.aid.onceonly.AidGiven;
import id.ikm.aid.onceonly.EarlierAid;
import id.ikm.aid.onceonly.Gift;
import id.ikm.aid.onceonly.Gift.Source;
import id.ikm.aid.onceonly.Gift.SourceKind;
import id.ikm.aid.onceonly.Hit;
import id.ikm.aid.party.PartiesBehind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Nothing is given twice (DOMAIN 4.3). For an applicant the decree has looked at that, for anybody else the handover
 * must.
 */
@ApplicationScoped
class GivingOnce {

    private final Applications applications;
    private final PartiesBehind partiesBehind;
    private final EarlierAid earlier;
    private final AidGiven given;
    private final Findings findings;

    GivingOnce(
            Applications applications,
            PartiesBehind partiesBehind,
            EarlierAid earlier,
            AidGiven given,
            Findings findings) {
        this.applications = applications;
        this.partiesBehind = partiesBehind;
        this.earlier = earlier;
        this.given = given;
        this.findings = findings;
    }

    Gift of(Handover handover) {
        var recipient = handover.recipient();
        return new Gift(
                new Source(handover.recording().ofHistory() ? SourceKind.IMPORT : SourceKind.HANDOVER, handover.id()),
                handover.applicationId(),
                partiesBehind.of(new RecipientReference(recipient.kind(), recipient.id())),
                handover.items().stream().map(Item::category).collect(toUnmodifiableSet()),
                Funding.year(handover.funding(), handover.occasion().handedOverOn()),
                handover.occasion().regionCode().value(),
                handover.occasion().handedOverOn());
    }

    /** None of history: it happened, and is a finding. */
    @Transactional(TxType.MANDATORY)
    List<Breach> breaches(Handover handover, Gift gift) {
        return handover.recording().ofHistory()
                ? List.of()
                : hits(handover, gift).stream()
                        .map(hit -> hit.breach("/recipient/id"))
                        .toList();
    }

    /** From now on it counts as aid given. */
    @Transactional(TxType.MANDATORY)
    void remember(Handover handover, Gift gift) {
        if (handover.recording().ofHistory()) {
            hits(handover, gift)
                    .forEach(hit -> findings.note(
                            FindingKind.EARLIER_AID,
                            handover.subject(),
                            hit.earlier().sourceId().toString(),
                            hit.reason()));
        }
        given.record(gift);
    }

    private List<Hit> hits(Handover handover, Gift gift) {
        return isDecided(handover)
                ? List.of()
                : earlier.hits(
                        gift.parties(), gift.categories(), gift.fiscalYear(), gift.regionCode(), gift.application());
    }

    private boolean isDecided(Handover handover) {
        return handover.applicationId() != null
                && applications
                        .standing(handover.applicationId())
                        .recipient()
                        .id()
                        .equals(handover.recipient().id());
    }
}
