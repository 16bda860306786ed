package id.ikm.registry.ruleset;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days on which a ruleset is in force: from the first on, and no longer on the second. */
public record Validity(
        @Schema(description = "First day; null: since ever") LocalDate from,

        @Schema(description = "First day after it; null: until further notice")
        LocalDate to) {

    boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    boolean reachesBeyond(LocalDate day) {
        return to == null || to.isAfter(day);
    }
}
