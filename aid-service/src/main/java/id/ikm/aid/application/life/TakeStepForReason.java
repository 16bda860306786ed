package id.ikm.aid.application.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step that needs a reason, which the applicant may be told. */
public record TakeStepForReason(
        @NotNull @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 1000) String reason) {

    public Decision as(ApplicationAct act) {
        return new Decision(act, date, reason.strip(), null);
    }
}
