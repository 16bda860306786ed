package id.ikm.aid.equipment.step;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all passports. */
@ApplicationScoped
public class EquipmentSteps implements PanacheRepositoryBase<EquipmentStep, UUID> {

    public List<EquipmentStep> of(UUID equipment) {
        return list("equipmentId = ?1 order by position", equipment);
    }
}
