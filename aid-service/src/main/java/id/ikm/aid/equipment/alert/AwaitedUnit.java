package id.ikm.aid.equipment.alert;

import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Bought for an application so many days ago, and not handed over. */
public record AwaitedUnit(
        UUID equipmentId,
        String inventoryNumber,
        String serialNumber,
        String name,
        RegionCode regionCode,
        String place,
        EquipmentState state,
        UUID purchaseId,
        LocalDate boughtOn,
        long days) {

    static final String COLUMNS =
            "id, inventory_number, serial_number, name, region_code, place, state," + " purchase_id, awaited_since";

    static AwaitedUnit of(Object[] row, LocalDate today) {
        var boughtOn = (LocalDate) row[8];
        return new AwaitedUnit(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new RegionCode((String) row[4]),
                (String) row[5],
                EquipmentState.valueOf((String) row[6]),
                (UUID) row[7],
                boughtOn,
                ChronoUnit.DAYS.between(boughtOn, today));
    }
}
