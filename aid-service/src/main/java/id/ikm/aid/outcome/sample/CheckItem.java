package id.ikm.aid.outcome.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record CheckItem(
        @NotNull CheckResult result,
        @NotNull @PastOrPresent LocalDate checkedOn,
        @Size(max = 500) String note) {}
