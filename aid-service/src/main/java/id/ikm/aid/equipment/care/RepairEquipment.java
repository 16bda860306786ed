package id.ikm.aid.equipment.care;

import id.ikm.aid.equipment.step.StepDetails.Repair;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit works again: from when to when it was repaired, for how much, by whom. */
public record RepairEquipment(
        @NotNull @PastOrPresent LocalDate from,
        @NotNull @PastOrPresent LocalDate until,

        @PositiveOrZero @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah; null when unknown")
        Long cost,

        @Size(min = 1, max = 200) @Schema(description = "Workshop")
        String by,

        @Size(max = 1000) String note,
        @Size(max = 20) List<@NotNull UUID> evidence,
        @Valid Waiver waiver) {

    Repair repair() {
        return new Repair(from, until, cost, by);
    }

    StepReport report() {
        return new StepReport(until, note, evidence, waiver);
    }
}
