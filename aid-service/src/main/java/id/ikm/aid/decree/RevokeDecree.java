package id.ikm.aid.decree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** By which decree, when and why an award or all of a decree is taken back. */
public record RevokeDecree(
        @NotBlank @Size(max = 100) String number,
        @NotNull @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 1000) String reason) {}
