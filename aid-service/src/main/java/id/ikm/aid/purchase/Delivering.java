package id.ikm.aid.purchase;

import id.ikm.aid.equipment.AcquireEquipment;
import id.ikm.aid.equipment.AcquiringEquipment;
import id.ikm.aid.equipment.Acquisition;
import id.ikm.aid.equipment.Bought;
import id.ikm.aid.equipment.Particulars;
import id.ikm.aid.equipment.step.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives every unit that was bought its passport. */
@ApplicationScoped
class Delivering {

    private final AcquiringEquipment acquiring;

    Delivering(AcquiringEquipment acquiring) {
        this.acquiring = acquiring;
    }

    List<PurchasedLine> deliver(PurchaseView purchase, RecordPurchase command) {
        var lines = new ArrayList<PurchasedLine>();
        for (int i = 0; i < command.lines().size(); i++) {
            var line = command.lines().get(i);
            lines.add(PurchasedLine.of(line, units(purchase, command, line, "/lines/" + i)));
        }
        return lines;
    }

    private List<UUID> units(PurchaseView purchase, RecordPurchase command, RecordPurchase.Line line, String pointer) {
        var order = purchase.order();
        var bought = new Bought(
                purchase.id(),
                order.number(),
                order.supplier(),
                !purchase.applicationIds().isEmpty());
        var acquired = new Acquisition(order.date(), null, purchase.budgetLineId());
        var found = new AcquireEquipment.Found(command.office().place(), Condition.GOOD, null);
        var units = new ArrayList<UUID>();
        for (int i = 0; i < line.units().size(); i++) {
            var unit = new AcquireEquipment(
                    purchase.regionCode(), purchase.officeId(), particulars(line, i), acquired, found, List.of());
            var view = acquiring.buy(unit, bought, purchase.evidence(), pointer + "/units/" + i);
            units.add(view.id());
        }
        return units;
    }

    private static Particulars particulars(RecordPurchase.Line line, int index) {
        var numbers = line.units().get(index);
        return new Particulars(
                numbers.inventoryNumber(),
                numbers.serialNumber(),
                line.name(),
                line.category(),
                line.brand(),
                line.specification(),
                line.price());
    }
}
