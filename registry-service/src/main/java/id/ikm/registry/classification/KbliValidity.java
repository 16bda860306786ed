package id.ikm.registry.classification;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first day of an edition, and the first on which it is in force no longer. */
public record KbliValidity(@NotNull LocalDate validFrom, LocalDate validTo) {

    boolean overlaps(KbliEditionView other) {
        return other.validFrom() != null
                && (other.validTo() == null || validFrom.isBefore(other.validTo()))
                && (validTo == null || other.validFrom().isBefore(validTo));
    }
}
