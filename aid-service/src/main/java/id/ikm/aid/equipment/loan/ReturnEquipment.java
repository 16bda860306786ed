package id.ikm.aid.equipment.loan;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lent unit is back, or known to be lost. */
public record ReturnEquipment(
        @NotNull @PastOrPresent LocalDate on,
        @NotNull Condition condition,

        @Size(min = 1, max = 200) @Schema(description = "Where the office keeps it now; null: where it was before")
        String place,

        @Size(max = 1000) String note,

        @Size(max = 20) @Schema(description = "Ids of files: photos")
        List<@NotNull UUID> evidence,

        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, note, evidence, waiver);
    }
}
