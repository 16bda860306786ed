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

/** The office keeps the unit somewhere else from now on. */
public record StoreEquipment(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 1000) String note,
        @Size(max = 20) List<@NotNull UUID> evidence,
        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, note, evidence, waiver);
    }
}
