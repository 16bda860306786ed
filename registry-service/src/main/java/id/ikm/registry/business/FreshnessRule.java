package id.ikm.registry.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Instant;
import java.time.LocalDate;

/** Tells how fresh a record is on a day; a business that is not verified has no freshness. */
@ApplicationScoped
class FreshnessRule {

    private final FreshnessConfig config;
    private final ClockProvider officeTime;

    FreshnessRule(FreshnessConfig config, ClockProvider officeTime) {
        this.config = config;
        this.officeTime = officeTime;
    }

    BusinessView today(BusinessView business) {
        return on(LocalDate.now(officeTime.getClock()), business);
    }

    BusinessView at(Instant moment, BusinessView business) {
        return on(LocalDate.ofInstant(moment, officeTime.getClock().getZone()), business);
    }

    private BusinessView on(LocalDate day, BusinessView business) {
        boolean ages = business.status() == Business.Status.VERIFIED && business.lastConfirmedOn() != null;
        return business.withFreshness(ages ? of(business.lastConfirmedOn(), day) : null);
    }

    Freshness of(LocalDate confirmed, LocalDate day) {
        if (confirmed.isAfter(day.minus(config.dueAfter()))) {
            return Freshness.CURRENT;
        }
        if (confirmed.isAfter(day.minus(config.staleAfter()))) {
            return Freshness.DUE;
        }
        return confirmed.isAfter(day.minus(config.dormantAfter())) ? Freshness.STALE : Freshness.DORMANT;
    }

    /** The dates of last confirmation, first exclusive and last inclusive, that are this fresh today. */
    LocalDate[] confirmedBetween(Freshness freshness) {
        var today = LocalDate.now(officeTime.getClock());
        var due = today.minus(config.dueAfter());
        var stale = today.minus(config.staleAfter());
        var dormant = today.minus(config.dormantAfter());
        return switch (freshness) {
            case CURRENT -> new LocalDate[] {due, LocalDate.of(9999, 12, 31)};
            case DUE -> new LocalDate[] {stale, due};
            case STALE -> new LocalDate[] {dormant, stale};
            case DORMANT -> new LocalDate[] {LocalDate.of(1, 1, 1), dormant};
        };
    }
}
