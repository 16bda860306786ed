package id.ikm.registry.business.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From that day on the person has the role no more. */
public record EndRole(
        @NotNull @PastOrPresent LocalDate until,
        @Size(max = 1000) String reason) {}
