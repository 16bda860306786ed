package id.ikm.aid.credit.facilitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

public record TakeCreditStep(@NotNull @PastOrPresent LocalDate on) {}
