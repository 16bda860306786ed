package id.ikm.registry.aspiration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record VoiceAspiration(
        @NotNull @Valid Speaker speaker,
        @NotBlank @Size(max = 30) String theme,
        @NotBlank @Size(max = 4000) String text,
        @NotNull @PastOrPresent LocalDate saidOn,
        @NotNull Channel channel) {}
