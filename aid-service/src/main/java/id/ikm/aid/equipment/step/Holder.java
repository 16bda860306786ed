package id.ikm.aid.equipment.step;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has a unit that the office has not, with the name of that day. */
@Embeddable
@Schema(name = "EquipmentHolder")
public record Holder(
        @Enumerated(EnumType.STRING) @Column(name = "holder_kind")
        Kind kind,

        @Column(name = "holder_id") UUID id,
        @Column(name = "holder_name") String name) {

    /** A training uses a unit for its days; the others are of the register. */
    @Schema(name = "EquipmentHolderKind")
    public enum Kind {
        BUSINESS,
        GROUP,
        TRAINING
    }
}
