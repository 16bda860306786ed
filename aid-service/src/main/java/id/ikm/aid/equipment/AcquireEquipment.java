package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that an office owns, from whatever time: what a purchase of this register buys is entered by that purchase. */
public record AcquireEquipment(
        @NotNull @Schema(description = "Of the office that owns it")
        RegionCode regionCode,

        UUID officeId,
        @NotNull @Valid Particulars unit,
        @Valid Acquisition acquired,

        @NotNull @Valid Found found,

        @Size(max = 20) @Schema(description = "Ids of files: photos, papers")
        List<@NotNull UUID> evidence) {

    /** Where it is kept, and how it is. */
    @Schema(name = "EquipmentFound")
    public record Found(
            @Size(min = 1, max = 200) String place,
            Condition condition,
            @Size(max = 1000) String note) {}

    Acquisition acquisition() {
        return acquired == null ? Acquisition.UNKNOWN : acquired;
    }
}
