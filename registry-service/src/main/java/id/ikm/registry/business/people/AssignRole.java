package id.ikm.registry.business.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a person, who is registered already, a role in a business. */
public record AssignRole(
        @NotNull UUID personId,
        @NotNull BusinessRole role,
        @PastOrPresent LocalDate since) {}
