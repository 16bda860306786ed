package id.ikm.aid.officeoverlap;

import id.ikm.aid.business.BusinessesMerged;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.party.PartyLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;

/** Whenever businesses turn out to be one, that one stands in the plans of both. */
@ApplicationScoped
class MergedBusinessPolicy {

    private final RegisteredBusinesses businesses;
    private final PlannedAids plans;
    private final PartyLocks locks;

    MergedBusinessPolicy(RegisteredBusinesses businesses, PlannedAids plans, PartyLocks locks) {
        this.businesses = businesses;
        this.plans = plans;
        this.locks = locks;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes BusinessesMerged merged) {
        var moved = businesses.withMerged(merged.businesses());
        var concerned = new HashSet<>(moved);
        concerned.addAll(businesses.survivors(moved));
        locks.hold(concerned);
        plans.follow(moved);
    }
}
