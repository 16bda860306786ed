package id.ikm.aid.equipment.care;

import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit is struck from the inventory for good. */
public record WriteOffEquipment(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 1000) String reason,

        @NotBlank @Size(max = 100) @Schema(description = "Of the decree that strikes it from the inventory")
        String decreeNumber,

        @Size(max = 20) List<@NotNull UUID> evidence,
        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, null, evidence, waiver);
    }
}
