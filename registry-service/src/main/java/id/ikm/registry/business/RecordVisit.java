package id.ikm.registry.business;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a visit found; without {@code production} it confirms what is on record. */
public record RecordVisit(
        @NotNull LocalDate date, @Size(max = 1000) String note, ProductionFacts production) {}
