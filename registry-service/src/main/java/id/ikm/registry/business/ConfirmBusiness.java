package id.ikm.registry.business;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The facts on record still held on that date. */
public record ConfirmBusiness(
        @NotNull LocalDate date, @Size(max = 1000) String reason) {}
