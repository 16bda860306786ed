package id.ikm.registry.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Counts a promotion on the record, writes it into the history and announces it, each with a version of its own. */
@ApplicationScoped
public class PromotingBusiness {

    private final Businesses businesses;
    private final BusinessHistory history;
    private final BusinessEventPublisher events;

    PromotingBusiness(Businesses businesses, BusinessHistory history, BusinessEventPublisher events) {
        this.businesses = businesses;
        this.history = history;
        this.events = events;
    }

    @Transactional(TxType.MANDATORY)
    public void promote(UUID id, Promotion promotion, String by) {
        var business = businesses.get(id);
        var before = BusinessView.of(business);
        business.promote();
        businesses.flush();
        var after = BusinessView.of(business);
        var hash = history.add(
                new BusinessHistory.Entry(BusinessChange.PROMOTED, before, after, promotion.toString(), by));
        events.publishPromotion(after, hash, promotion);
    }
}
