package id.ikm.aid.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.aid.onceonly.AidGiven;
import id.ikm.aid.onceonly.EarlierAid;
import id.ikm.aid.onceonly.Gift;
import id.ikm.aid.onceonly.Gift.Source;
import id.ikm.aid.onceonly.Gift.SourceKind;
import id.ikm.aid.party.PartiesBehind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What was handed over counts as aid given; without an application it is looked at only now whether twice (DOMAIN 4.3). */
@ApplicationScoped
class RememberingGift {

    private final PartiesBehind partiesBehind;
    private final EarlierAid earlier;
    private final AidGiven given;
    private final Findings findings;

    RememberingGift(PartiesBehind partiesBehind, EarlierAid earlier, AidGiven given, Findings findings) {
        this.partiesBehind = partiesBehind;
        this.earlier = earlier;
        this.given = given;
        this.findings = findings;
    }

    @Transactional(TxType.MANDATORY)
    void remember(Handover handover) {
        var recipient = handover.recipient();
        var parties = partiesBehind.of(new RecipientReference(recipient.kind(), recipient.id()));
        var categories = handover.items().stream().map(Item::category).collect(toUnmodifiableSet());
        int year = Funding.year(handover.funding(), handover.occasion().handedOverOn());
        var region = handover.occasion().regionCode().value();
        if (handover.applicationId() == null) {
            earlier.hits(parties, categories, year, region, null)
                    .forEach(hit -> findings.note(
                            FindingKind.EARLIER_AID,
                            handover.subject(),
                            hit.earlier().sourceId().toString(),
                            hit.reason()));
        }
        var kind = handover.recording().importKey() == null ? SourceKind.HANDOVER : SourceKind.IMPORT;
        given.record(new Gift(
                new Source(kind, handover.id()),
                handover.applicationId(),
                parties,
                categories,
                year,
                region,
                handover.occasion().handedOverOn()));
    }
}
