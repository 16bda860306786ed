package id.ikm.registry.term;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** From that day on whoever holds the office holds it no more. */
public record EndTenure(@NotNull @PastOrPresent LocalDate until) {}
