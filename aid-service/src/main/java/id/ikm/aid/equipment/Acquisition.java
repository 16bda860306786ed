package id.ikm.aid.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and from what money a unit came to the office; each part is null where nobody knows. */
@Embeddable
@Schema(name = "EquipmentAcquisition")
public record Acquisition(
        @PastOrPresent @Column(name = "acquired_on") LocalDate on,

        @Min(1945) @Max(9999) @Column(name = "acquired_year") @Schema(description = "Where the day is not known")
        Integer year,

        @Column(name = "budget_line_id") UUID budgetLineId) {

    public static final Acquisition UNKNOWN = new Acquisition(null, null, null);

    /** A known day tells the year. */
    public Acquisition {
        year = on == null ? year : Integer.valueOf(on.getYear());
    }

    /** The first day on which something more can have happened; null where nothing is known. */
    LocalDate earliest() {
        if (on != null) {
            return on;
        }
        return year == null ? null : LocalDate.ofYearDay(year, 1);
    }
}
