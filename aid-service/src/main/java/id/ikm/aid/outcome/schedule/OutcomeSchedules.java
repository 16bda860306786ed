package id.ikm.aid.outcome.schedule;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class OutcomeSchedules implements PanacheRepositoryBase<OutcomeSchedule, UUID> {

    private final List<Integer> usual;

    OutcomeSchedules(@ConfigProperty(name = "ikm.aid.outcome.months", defaultValue = "6,12") List<Integer> usual) {
        this.usual = usual;
    }

    /** That of the package before that of the region, that of a district before that of its regency, the newest of all. */
    public List<Integer> months(RegionCode region, UUID aidPackage) {
        return find("""
                        ?1 like concat(cast(regionCode as String), '%') and (packageId is null or packageId = ?2)
                        order by packageId nulls last, length(cast(regionCode as String)) desc, id desc
                        """, region.value(), aidPackage)
                .firstResultOptional()
                .map(OutcomeSchedule::months)
                .orElse(usual);
    }

    List<OutcomeSchedule> in(RegionCode region, RegionScope scope, PageRequest page) {
        return new RegionalList("outcome_schedule", scope, region)
                .entities(OutcomeSchedule.class, getEntityManager(), page);
    }
}
