package id.ikm.registry.business;

import id.ikm.registry.ruleset.Axis;
import java.time.LocalDate;

/**
 * Naik kelas, as it is told to others.
 *
 * @param evidence the path of the report or of the history that shows it
 * @param verifiedByRole in which role somebody verified it; never who
 */
public record Promotion(
        Axis axis,
        String from,
        String to,
        String ruleset,
        LocalDate effectiveDate,
        String evidence,
        String verifiedByRole) {

    @Override
    public String toString() {
        return axis + ": " + from + " → " + to + " (" + ruleset + ")";
    }
}
