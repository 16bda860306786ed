package id.ikm.aid.application.life;

import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step that an application takes on a day. */
public record TakeStep(
        @NotNull @PastOrPresent LocalDate date,
        @Size(max = 1000) String note,
        @Valid Waiver waiver) {

    public Decision as(ApplicationAct act) {
        return new Decision(act, date, note, waiver);
    }
}
