package id.ikm.aid.equipment.step;

import id.ikm.aid.finding.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an officer reports of any step.
 *
 * @param on null where only the year is known, which is so of what the office owned before
 */
public record StepReport(LocalDate on, String note, List<UUID> evidence, Waiver waiver) {

    public static StepReport of(LocalDate on) {
        return new StepReport(on, null, List.of(), null);
    }
}
