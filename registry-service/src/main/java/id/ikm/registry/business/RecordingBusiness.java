package id.ikm.registry.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whatever happened to a business is stored, goes into its history and is announced: all of it, in one transaction. */
@ApplicationScoped
class RecordingBusiness {

    private final Businesses businesses;
    private final BusinessHistory history;
    private final BusinessEventPublisher events;

    RecordingBusiness(Businesses businesses, BusinessHistory history, BusinessEventPublisher events) {
        this.businesses = businesses;
        this.history = history;
        this.events = events;
    }

    /**
     * {@code before} is null for a registration; {@code by} is the subject of a token, never a person's name. A decision
     * that changed nothing leaves no trace.
     */
    @Transactional(TxType.MANDATORY)
    BusinessView record(BusinessChange change, BusinessView before, Business business, String reason, String by) {
        businesses.flush();
        var after = BusinessView.of(business);
        if (before != null && before.version() == after.version()) {
            return after;
        }
        var hash = history.add(new BusinessHistory.Entry(change, before, after, reason, by));
        events.publish(change, after, hash);
        return after;
    }
}
