package id.ikm.aid.equipment.step;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of a unit's passport; the database lets nobody change it. */
@Entity
@Immutable
public class EquipmentStep {

    @Id
    private UUID id;

    private UUID equipmentId;
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private StepKind kind;

    private LocalDate takenOn;
    private String recordedBy;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private StepDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    protected EquipmentStep() {
        // for Hibernate
    }

    /** @param position in the passport, from 1 */
    public static EquipmentStep of(UUID equipmentId, int position, StepKind kind, LocalDate on, StepDetails details) {
        var step = new EquipmentStep();
        step.id = Ids.next();
        step.equipmentId = equipmentId;
        step.position = position;
        step.kind = kind;
        step.takenOn = on;
        step.details = details;
        return step;
    }

    public EquipmentStep recorded(String officer, Instant now, List<Evidence> proof) {
        recordedBy = officer;
        recordedAt = now;
        evidence = proof;
        return this;
    }

    public int position() {
        return position;
    }

    public StepKind kind() {
        return kind;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StepDetails details() {
        return details;
    }

    public List<Evidence> evidence() {
        return evidence;
    }
}
