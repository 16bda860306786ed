package id.ikm.registry.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From that day on there is no such group; who belonged to it until then is kept. */
public record DissolveGroup(
        @NotNull @PastOrPresent LocalDate dissolvedOn,
        @NotBlank @Size(max = 1000) String reason) {}
