package id.ikm.registry.reference;

import id.ikm.events.registry.ReferenceImportEvent;
import id.ikm.events.registry.ReferenceImportEvent.ReferenceImported;
import id.ikm.job.JobOutcome;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** One event for a file, not one for a row; a file that changes nothing is not told. */
@ApplicationScoped
public class ReferenceImportEventPublisher {

    private static final long ONLY = 0;

    private final Outbox outbox;

    ReferenceImportEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the transaction of the import; passes its outcome on. */
    public JobOutcome done(ReferenceImport file, JobOutcome outcome) {
        if (outcome.created() + outcome.changed() + outcome.removed() > 0) {
            var id = Ids.next();
            var state = new ReferenceImportEvent.State(
                    id,
                    ONLY,
                    file.kind().name(),
                    file.source(),
                    file.edition(),
                    file.effectiveOn(),
                    outcome.created(),
                    outcome.changed(),
                    outcome.unchanged(),
                    outcome.removed());
            outbox.publish(ReferenceImportEvent.TOPIC, new EventSubject(id, ONLY, null), new ReferenceImported(state));
        }
        return outcome;
    }
}
