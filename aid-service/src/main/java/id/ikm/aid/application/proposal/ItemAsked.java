package id.ikm.aid.application.proposal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A thing that is asked for or promised; an unknown quantity is null, never 0. */
public record ItemAsked(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String category,
        @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
        @Size(max = 30) String unit) {}
