package id.ikm.registry.promotion;

import id.ikm.registry.business.PromotingBusiness;
import id.ikm.registry.business.Promotion;
import id.ikm.registry.ruleset.Rulesets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares what is verified now with what was verified before, on one axis and by the same rules (DOMAIN 2.3): higher is
 * a promotion. A correction takes the place of what it corrects, so a mended typing error is none; nor is a fall.
 */
@ApplicationScoped
class Promoting {

    private final ClassSnapshots snapshots;
    private final Promotions promotions;
    private final PromotingBusiness promoting;
    private final Rulesets rulesets;
    private final Clock clock;

    Promoting(
            ClassSnapshots snapshots,
            Promotions promotions,
            PromotingBusiness promoting,
            Rulesets rulesets,
            Clock clock) {
        this.snapshots = snapshots;
        this.promotions = promotions;
        this.promoting = promoting;
        this.rulesets = rulesets;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void verified(UUID businessId, Classification now, Evidence evidence) {
        var before = settle(businessId, now);
        if (!now.isKnown()) {
            return;
        }
        var snapshot = ClassSnapshot.take(businessId, now, evidence, clock.instant());
        snapshots.persist(snapshot);
        before.flatMap(earlier -> promotion(earlier.classification(), now, evidence)
                        .map(promotion -> ClassPromotion.of(businessId, earlier, snapshot, promotion, evidence)))
                .ifPresent(promotion -> {
                    promotions.persistAndFlush(promotion);
                    promoting.promote(businessId, promotion.told(), evidence.verifiedBy());
                });
    }

    /** Only what corrects the class that counts now does so; a proposal that nobody verified may change at will. */
    @Transactional(TxType.MANDATORY)
    void corrected(UUID businessId, Classification before, Classification after, Evidence evidence) {
        var pending = snapshots.pendingCorrection(businessId, after.axis());
        var counts = pending.or(() -> snapshots.lastVerified(businessId, after.axis()));
        if (before.equals(after)
                || counts.isEmpty()
                || !counts.get().classification().outcome().equals(before.outcome())) {
            return;
        }
        pending.ifPresent(ClassSnapshot::replace);
        snapshots.flush();
        snapshots.persist(ClassSnapshot.take(businessId, after, evidence, clock.instant()));
    }

    /** What the class is compared with: a correction that is verified by this, or else the last one verified. */
    private Optional<ClassSnapshot> settle(UUID businessId, Classification now) {
        var last = snapshots.lastVerified(businessId, now.axis());
        var correction = snapshots.pendingCorrection(businessId, now.axis());
        if (correction.isEmpty()) {
            return last;
        }
        last.ifPresent(ClassSnapshot::replace);
        if (correction.get().classification().isKnown()) {
            correction.get().confirm();
            return correction;
        }
        correction.get().replace();
        return Optional.empty();
    }

    /** Under new rules a business rises only if they would have put its earlier figures lower. */
    private Optional<Promotion> promotion(Classification before, Classification now, Evidence evidence) {
        var from = before.ruleset().equals(now.ruleset())
                ? before.outcome()
                : rulesets.find(now.ruleset()).map(before::by).orElse(null);
        return now.axis().rises(from, now.outcome())
                ? Optional.of(new Promotion(
                        now.axis(),
                        from,
                        now.outcome(),
                        now.ruleset(),
                        evidence.date(),
                        evidence.reference(),
                        evidence.role()))
                : Optional.empty();
    }
}
