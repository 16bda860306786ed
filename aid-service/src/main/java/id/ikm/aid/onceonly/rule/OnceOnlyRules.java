package id.ikm.aid.onceonly.rule;

import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class OnceOnlyRules implements PanacheRepositoryBase<OnceOnlyRule, UUID> {

    /** The region's own, or that of the smallest region it lies in. */
    public OnceOnlyRuleView inForce(String regionCode) {
        return find(
                        "?1 like concat(cast(regionCode as String), '%') order by length(cast(regionCode as String)) desc",
                        regionCode)
                .firstResultOptional()
                .map(OnceOnlyRule::view)
                .orElse(OnceOnlyRuleView.DEFAULT);
    }

    Optional<OnceOnlyRule> lock(RegionCode region) {
        return find("regionCode = ?1", region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
