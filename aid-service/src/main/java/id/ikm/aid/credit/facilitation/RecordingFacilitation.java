package id.ikm.aid.credit.facilitation;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.web.answer.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Each step of a facilitation stands in the ledger and is told to the others. */
@ApplicationScoped
class RecordingFacilitation {

    private final Facilitations facilitations;
    private final Ledger ledger;
    private final FacilitationEventPublisher events;

    RecordingFacilitation(Facilitations facilitations, Ledger ledger, FacilitationEventPublisher events) {
        this.facilitations = facilitations;
        this.ledger = ledger;
        this.events = events;
    }

    FacilitationView recorded(Facilitation facilitation, String act, String reason, List<Warning> warnings) {
        facilitations.persistAndFlush(facilitation);
        var view = facilitation.view(warnings);
        var subject = new Subject(
                SubjectKind.CREDIT_FACILITATION, view.id(), view.regionCode().value());
        ledger.add(subject, act, reason, view);
        events.publish(view);
        return view;
    }
}
