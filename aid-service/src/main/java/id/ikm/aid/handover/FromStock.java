package id.ikm.aid.handover;

import static java.util.Objects.requireNonNullElse;

import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.GivingEquipment;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of the office's stock that are handed over: they leave it, and tell what the item leaves out. */
@ApplicationScoped
class FromStock {

    private final GivingEquipment giving;

    FromStock(GivingEquipment giving) {
        this.giving = giving;
    }

    @Transactional(TxType.MANDATORY)
    List<Item> taken(RecordHandover command, UUID handover, Recipient recipient) {
        var items = command.items();
        mustBeSingle(items);
        var wanted =
                items.stream().map(Item::equipmentId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return items;
        }
        Map<UUID, EquipmentView> units =
                giving
                        .leaveStock(wanted, handover, recipient, command.handedOverOn(), command.waiver(), "/items")
                        .stream()
                        .collect(Collectors.toMap(EquipmentView::id, Function.identity()));
        return items.stream()
                .map(item -> item.equipmentId() == null ? item : filled(item, units.get(item.equipmentId())))
                .toList();
    }

    private static void mustBeSingle(List<Item> items) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.equipmentId() != null) {
                if (!seen.add(item.equipmentId())) {
                    throw new InvalidRequest("/items/" + i + "/equipmentId", "handover.unit-twice");
                }
                if (item.quantity() != null && item.quantity().compareTo(BigDecimal.ONE) != 0) {
                    throw new InvalidRequest("/items/" + i + "/quantity", "handover.one-unit");
                }
            }
        }
    }

    private static Item filled(Item item, EquipmentView view) {
        var unit = view.unit();
        var label = unit.serialNumber() == null ? unit.inventoryNumber() : unit.serialNumber();
        return new Item(
                item.name(),
                item.category(),
                BigDecimal.ONE,
                requireNonNullElse(item.unit(), "unit"),
                item.unitValue() == null ? unit.value() : item.unitValue(),
                item.serialNumber() == null ? label : item.serialNumber(),
                item.brand() == null ? unit.brand() : item.brand(),
                item.specification() == null ? unit.specification() : item.specification(),
                item.condition(),
                item.equipmentId());
    }
}
