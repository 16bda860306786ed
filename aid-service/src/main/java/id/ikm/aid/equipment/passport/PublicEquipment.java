package id.ikm.aid.equipment.passport;

import id.ikm.aid.budget.FundingSource;
import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.aid.equipment.step.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody may know of a unit: what it is and what happened to it, never who has it, where, or why. */
public record PublicEquipment(
        Label label,

        @Schema(description = "Of the office that owns it") String regionCode,

        Paid paid,
        EquipmentState state,
        Condition condition,
        List<Step> steps) {

    /** As on the machine. */
    @Schema(name = "PublicEquipmentLabel")
    public record Label(String name, String category, String brand, String inventoryNumber, String serialNumber) {}

    /** With what public money, as far as that is known; whole rupiah. */
    @Schema(name = "PublicEquipmentPaid")
    public record Paid(Long value, Integer year, FundingSource fundingSource) {}

    @Schema(name = "PublicEquipmentStep")
    public record Step(LocalDate on, StepKind kind, Condition condition) {

        static Step of(PassportStep step) {
            var sight = step.details().sight();
            return new Step(step.on(), step.kind(), sight == null ? null : sight.condition());
        }
    }

    static PublicEquipment of(EquipmentPassport passport) {
        var unit = passport.equipment();
        var particulars = unit.unit();
        return new PublicEquipment(
                new Label(
                        particulars.name(),
                        particulars.category(),
                        particulars.brand(),
                        particulars.inventoryNumber(),
                        particulars.serialNumber()),
                unit.regionCode().value(),
                new Paid(
                        particulars.value(),
                        unit.acquired().year(),
                        passport.money() == null ? null : passport.money().fundingSource()),
                unit.state(),
                unit.condition(),
                passport.steps().stream().map(Step::of).toList());
    }
}
