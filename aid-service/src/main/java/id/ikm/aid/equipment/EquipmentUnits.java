package id.ikm.aid.equipment;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All units of all offices; none is ever taken away. */
@ApplicationScoped
public class EquipmentUnits implements RegionalRepository<Equipment> {

    private final RegisteredBusinesses businesses;

    EquipmentUnits(RegisteredBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public String kind() {
        return "equipment";
    }

    /** For a step: nothing else happens to it meanwhile. */
    Optional<Equipment> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Outside the scope there is nothing. */
    public EquipmentView read(UUID id, RegionScope scope) {
        return get(id, scope).view();
    }

    /** What its QR code leads to, for everybody. */
    public Optional<EquipmentView> withCode(String publicCode) {
        return find("publicCode", publicCode).firstResultOptional().map(Equipment::view);
    }

    /** In the inventory of that regency's office. A race that is lost after this look ends in the unique index. */
    boolean hasNumber(RegionCode region, String inventoryNumber) {
        return inventoryNumber != null
                && !getEntityManager()
                        .createNativeQuery(
                                "select id from equipment where left(region_code, 5) = left(?1, 5)"
                                        + " and inventory_number = ?2 and state <> 'CANCELLED'",
                                Object.class)
                        .setParameter(1, region.value())
                        .setParameter(2, inventoryNumber)
                        .getResultList()
                        .isEmpty();
    }

    List<EquipmentSummary> matching(EquipmentFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("equipment", scope, filter.region)
                .whereAsked("category = :category", "category", filter.category)
                .whereAsked("state = :state", "state", filter.state)
                .whereAsked("place = :place", "place", filter.place)
                .whereAsked("holder_id = any(:holder)", "holder", businesses.asked(filter.holder))
                .whereAsked("budget_line_id = :budgetLine", "budgetLine", filter.budgetLine)
                .whereAsked("purchase_id = :purchase", "purchase", filter.purchase)
                .whereAsked("inventory_number = :number", "number", filter.inventoryNumber)
                .rows(EquipmentSummary.COLUMNS, EquipmentSummary::of, getEntityManager(), page);
    }
}
