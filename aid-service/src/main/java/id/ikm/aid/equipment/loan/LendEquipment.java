package id.ikm.aid.equipment.loan;

import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit is promised for certain days, and handed out at once where they have begun. */
public record LendEquipment(
        @NotNull @Valid Borrower borrower,
        @NotNull LocalDate from,

        @NotNull @Schema(description = "The last day") LocalDate until,

        @Size(min = 1, max = 500) String purpose,

        @Size(max = 20) @Schema(description = "Ids of files: the agreement, photos")
        List<@NotNull UUID> evidence,

        @Valid Waiver waiver) {

    /** A business or group of the register by its id, or a training by its name. */
    @Schema(name = "EquipmentBorrower")
    public record Borrower(
            @NotNull Holder.Kind kind,
            UUID id,

            @Size(min = 1, max = 200) @Schema(description = "Of a training; the others have theirs in the register")
            String name) {}
}
