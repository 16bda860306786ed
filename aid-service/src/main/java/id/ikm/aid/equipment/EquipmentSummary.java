package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A unit as a row of a list. */
public record EquipmentSummary(
        UUID id,
        String inventoryNumber,
        String serialNumber,
        String name,
        String category,
        RegionCode regionCode,
        String place,
        EquipmentState state,
        Condition condition) {

    static final String COLUMNS =
            "id, inventory_number, serial_number, name, category, region_code, place, state, condition";

    static EquipmentSummary of(Object[] row) {
        return new EquipmentSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                new RegionCode((String) row[5]),
                (String) row[6],
                EquipmentState.valueOf((String) row[7]),
                row[8] == null ? null : Condition.valueOf((String) row[8]));
    }
}
