package id.ikm.aid.equipment.care;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Waiver;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the office went to see the unit. */
public record VisitEquipment(
        @NotNull @PastOrPresent LocalDate on,
        @NotNull Condition condition,

        @NotNull @Schema(description = "Where it was found, or should have been")
        RegionCode regionCode,

        @Size(max = 1000) String note,

        @Size(max = 20) @Schema(description = "Ids of files: photos")
        List<@NotNull UUID> evidence,

        @Valid Waiver waiver) {

    StepReport report() {
        return new StepReport(on, note, evidence, waiver);
    }
}
