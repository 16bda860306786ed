package id.ikm.aid.aidpackage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The days on which applications are taken, the first and the last included. */
public record SubmissionPeriod(
        @NotNull LocalDate from, @NotNull LocalDate until) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
