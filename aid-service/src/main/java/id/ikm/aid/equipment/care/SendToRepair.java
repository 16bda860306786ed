package id.ikm.aid.equipment.care;

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

/** The unit leaves the office to be repaired. */
public record SendToRepair(
        @NotNull @PastOrPresent LocalDate on,

        @Size(min = 1, max = 200) @Schema(description = "Workshop")
        String by,

        @Size(max = 1000) String note,
        @Size(max = 20) List<@NotNull UUID> evidence,
        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, note, evidence, waiver);
    }
}
