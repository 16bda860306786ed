package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about an aid package. Topic {@value #TOPIC}, keyed by the package's id. */
public sealed interface PackageEvent {

    String TOPIC = "ikm.aid.package";

    State aidPackage();

    /**
     * The whole public state after the change.
     *
     * @param kind GRANT, SOCIAL_AID or LOAN
     * @param status DRAFT, OPEN or CLOSED
     * @param quota how many can receive, null where there is no limit but the budget
     * @param followUpMonths after a handover, null where those of the region hold
     */
    record State(
            UUID id,
            long version,
            String name,
            String kind,
            String status,
            String regionCode,
            UUID officeId,
            int fiscalYear,
            List<Item> items,
            Integer quota,
            LocalDate opensOn,
            LocalDate closesOn,
            List<UUID> budgetLineIds,
            List<Integer> followUpMonths) {}

    /** @param quantity in {@code unit}, null when unknown */
    record Item(String name, String category, BigDecimal quantity, String unit) {}

    @EventType("ikm.aid.package.drafted.v1")
    record PackageDrafted(State aidPackage) implements PackageEvent {}

    @EventType("ikm.aid.package.changed.v1")
    record PackageChanged(State aidPackage) implements PackageEvent {}

    @EventType("ikm.aid.package.opened.v1")
    record PackageOpened(State aidPackage) implements PackageEvent {}

    @EventType("ikm.aid.package.extended.v1")
    record PackageExtended(State aidPackage) implements PackageEvent {}

    @EventType("ikm.aid.package.closed.v1")
    record PackageClosed(State aidPackage) implements PackageEvent {}

    record OtherPackageEvent(State aidPackage) implements PackageEvent {}
}
