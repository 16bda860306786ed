package id.ikm.aid.freeze;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another last day, and why. */
public record EndFreeze(
        @NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) {}
