package id.ikm.aid.equipment.care;

import id.ikm.aid.equipment.step.Condition;
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

/** A unit that was given comes back to the office: it was not used, or sold, or moved (DOMAIN 4.3). */
public record TakeBackEquipment(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 1000) String reason,

        @Size(min = 1, max = 100) @Schema(description = "Of the decree that orders it, where there is one")
        String decreeNumber,

        @NotNull Condition condition,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 20) List<@NotNull UUID> evidence,
        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, null, evidence, waiver);
    }
}
