package id.ikm.aid.official;

import id.ikm.aid.decision.Ledger;
import jakarta.enterprise.context.ApplicationScoped;

/** Every change of an official is stored, written down and told. */
@ApplicationScoped
class RecordingOfficial {

    private final Officials officials;
    private final Ledger ledger;
    private final OfficialEventPublisher events;

    RecordingOfficial(Officials officials, Ledger ledger, OfficialEventPublisher events) {
        this.officials = officials;
        this.ledger = ledger;
        this.events = events;
    }

    OfficialView record(Official official, OfficialChange change) {
        return record(official, change, null);
    }

    OfficialView record(Official official, OfficialChange change, String reason) {
        officials.persistAndFlush(official);
        var view = official.view();
        ledger.add(official.ledgerSubject(), change.name(), reason, view);
        events.publish(change, view);
        return view;
    }
}
