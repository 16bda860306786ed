package id.ikm.aid.handover;

import id.ikm.aid.application.Applications;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.outcome.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;

/** What is given is looked at again: each unit of the stock, or the handover as a whole where it names none. */
@ApplicationScoped
class ExpectingOutcomes {

    private final Outcomes outcomes;
    private final Applications applications;

    ExpectingOutcomes(Outcomes outcomes, Applications applications) {
        this.outcomes = outcomes;
        this.applications = applications;
    }

    /** Not of what a sheet tells of earlier years: nobody measured then, and whoever did enters it. */
    @Transactional(TxType.MANDATORY)
    void of(Handover handover) {
        if (handover.recording().ofHistory()) {
            return;
        }
        var units = handover.items().stream()
                .map(Item::equipmentId)
                .filter(Objects::nonNull)
                .toList();
        if (units.isEmpty()) {
            expect(SubjectKind.HANDOVER, handover.id(), handover);
        } else {
            units.forEach(unit -> expect(SubjectKind.EQUIPMENT, unit, handover));
        }
    }

    private void expect(SubjectKind kind, UUID id, Handover handover) {
        var occasion = handover.occasion();
        outcomes.expect(
                kind,
                id,
                handover.recipient(),
                occasion.regionCode().value(),
                aidPackage(handover),
                occasion.handedOverOn());
    }

    private UUID aidPackage(Handover handover) {
        return handover.applicationId() == null
                ? null
                : applications.standing(handover.applicationId()).packageId();
    }
}
