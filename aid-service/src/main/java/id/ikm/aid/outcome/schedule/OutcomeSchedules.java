package id.ikm.aid.outcome.schedule;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class OutcomeSchedules implements PanacheRepositoryBase<OutcomeSchedule, UUID> {

    private final AidPackages packages;
    private final List<Integer> usual;

    OutcomeSchedules(
            AidPackages packages,
            @ConfigProperty(name = "ikm.aid.outcome.months", defaultValue = "6,12") List<Integer> usual) {
        this.packages = packages;
        this.usual = usual;
    }

    /** Those set for the package, those that it was announced with, those set for the region, the usual ones. */
    public List<Integer> months(RegionCode region, UUID aidPackage) {
        return Optional.ofNullable(aidPackage)
                .flatMap(named -> set(region, named).or(() -> announced(named)))
                .or(() -> set(region, null))
                .orElse(usual);
    }

    /** That of a district before that of its regency, the newest of all. */
    private Optional<List<Integer>> set(RegionCode region, UUID aidPackage) {
        return find("""
                        ?1 like concat(cast(regionCode as String), '%') and packageId is not distinct from ?2
                        order by length(cast(regionCode as String)) desc, id desc
                        """, region.value(), aidPackage).firstResultOptional().map(OutcomeSchedule::months);
    }

    private Optional<List<Integer>> announced(UUID aidPackage) {
        return packages.findByIdOptional(aidPackage)
                .map(announced -> announced.terms().followUpMonths())
                .map(months -> months.stream().sorted().toList());
    }

    List<OutcomeSchedule> in(RegionCode region, RegionScope scope, PageRequest page) {
        return new RegionalList("outcome_schedule", scope, region)
                .entities(OutcomeSchedule.class, getEntityManager(), page);
    }
}
