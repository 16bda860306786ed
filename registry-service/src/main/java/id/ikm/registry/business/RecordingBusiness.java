package id.ikm.registry.business;

import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whatever happened to a business is stored, goes into its history and is announced: all of it, in one transaction. */
@ApplicationScoped
class RecordingBusiness {

    private final Businesses businesses;
    private final BusinessHistory history;
    private final BusinessEventPublisher events;
    private final Event<BusinessRecorded> recorded;

    RecordingBusiness(
            Businesses businesses,
            BusinessHistory history,
            BusinessEventPublisher events,
            Event<BusinessRecorded> recorded) {
        this.businesses = businesses;
        this.history = history;
        this.events = events;
        this.recorded = recorded;
    }

    /**
     * {@code before} is null for a registration; {@code by} is the subject of a token, never a person's name. A decision
     * that changed nothing leaves no trace. Whoever hears of it may change the business further.
     */
    @Transactional(TxType.MANDATORY)
    BusinessView record(
            BusinessChange change,
            BusinessView before,
            Business business,
            String reason,
            String by,
            Warnings warnings) {
        businesses.flush();
        var after = BusinessView.of(business);
        if (before != null && before.version() == after.version()) {
            return after;
        }
        var hash = history.add(new BusinessHistory.Entry(change, before, after, reason, by));
        events.publish(change, after, hash);
        recorded.fire(new BusinessRecorded(change, before, after, business.nearbyPositionHashes(), by, warnings));
        return BusinessView.of(business);
    }
}
