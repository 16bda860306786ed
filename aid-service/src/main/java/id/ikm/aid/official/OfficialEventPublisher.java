package id.ikm.aid.official;

import id.ikm.events.aid.OfficialEvent;
import id.ikm.events.aid.OfficialEvent.OfficialAppointed;
import id.ikm.events.aid.OfficialEvent.OfficialChanged;
import id.ikm.events.aid.OfficialEvent.RelationDeclared;
import id.ikm.events.aid.OfficialEvent.RelationEnded;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells which posts there are and how many relations were declared; never who it is, nor to whom. */
@ApplicationScoped
class OfficialEventPublisher {

    private final Outbox outbox;

    OfficialEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(OfficialChange change, OfficialView official) {
        var state = state(official);
        var event =
                switch (change) {
                    case APPOINT -> new OfficialAppointed(state);
                    case CHANGE -> new OfficialChanged(state);
                    case DECLARE_RELATION -> new RelationDeclared(state);
                    case END_RELATION -> new RelationEnded(state);
                };
        outbox.publish(OfficialEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static OfficialEvent.State state(OfficialView official) {
        return new OfficialEvent.State(
                official.id(),
                official.version(),
                official.post(),
                official.officeId(),
                official.regionCode().value(),
                official.since(),
                official.until(),
                official.relations().size(),
                (int) official.relations().stream()
                        .filter(relation -> relation.end() != null)
                        .count());
    }
}
