package id.ikm.aid.equipment.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step has to tell beside its day: only what belongs to its kind is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EquipmentStepDetails")
public record StepDetails(
        Origin origin, String place, Transfer transfer, Sight sight, Repair repair, Ruling ruling, String note) {

    /** Where the unit comes from: money, purchase, supplier; the year where the day is not known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EquipmentOrigin")
    public record Origin(Integer year, UUID budgetLineId, UUID purchaseId, String purchaseNumber, String supplier) {}

    /** To whom it went, or who gave it back; by which loan or handover. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EquipmentTransfer")
    public record Transfer(Holder holder, UUID loanId, LocalDate until, UUID handoverId) {}

    /** How it was found, and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EquipmentSight")
    public record Sight(Condition condition, String regionCode) {}

    /** @param cost whole rupiah, null when unknown */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EquipmentRepair")
    public record Repair(LocalDate from, LocalDate until, Long cost, String by) {}

    /** Why an approver decided so, and by which decree. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EquipmentRuling")
    public record Ruling(String reason, String decreeNumber) {}

    private static StepDetails nothing() {
        return new StepDetails(null, null, null, null, null, null, null);
    }

    public static StepDetails origin(Origin origin, String place) {
        return new StepDetails(origin, place, null, null, null, null, null);
    }

    public static StepDetails place(String place) {
        return new StepDetails(null, place, null, null, null, null, null);
    }

    public static StepDetails transfer(Transfer transfer) {
        return new StepDetails(null, null, transfer, null, null, null, null);
    }

    public static StepDetails sight(Condition condition, String regionCode) {
        return condition == null ? nothing() : nothing().seen(new Sight(condition, regionCode));
    }

    public static StepDetails repair(Repair repair) {
        return new StepDetails(null, null, null, null, repair, null, null);
    }

    public static StepDetails ruling(String reason, String decreeNumber) {
        return new StepDetails(null, null, null, null, null, new Ruling(reason, decreeNumber), null);
    }

    public StepDetails seen(Sight seen) {
        return new StepDetails(origin, place, transfer, seen, repair, ruling, note);
    }

    public StepDetails at(String newPlace) {
        return new StepDetails(origin, newPlace, transfer, sight, repair, ruling, note);
    }

    public StepDetails noting(String words) {
        return new StepDetails(origin, place, transfer, sight, repair, ruling, words);
    }
}
