package id.ikm.aid.equipment.passport;

import id.ikm.aid.equipment.step.EquipmentStep;
import id.ikm.aid.equipment.step.Evidence;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a passport. */
public record PassportStep(
        int number,
        StepKind kind,

        @Schema(description = "null where only the year is known")
        LocalDate on,

        StepDetails details,
        List<Evidence> evidence,

        @Schema(description = "Subject of the token") String recordedBy,

        Instant recordedAt) {

    static PassportStep of(EquipmentStep step) {
        return new PassportStep(
                step.position(),
                step.kind(),
                step.takenOn(),
                step.details(),
                step.evidence(),
                step.recordedBy(),
                step.recordedAt());
    }
}
