package id.ikm.aid.credit.disbursement;

import id.ikm.web.problem.InvalidRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the first of January up to a month of the year, or up to one of its days where the report says so. */
@Embeddable
public record UpTo(
        @NotNull @Min(2007) @Max(2100) Integer year,

        @NotNull @Min(1) @Max(12) @Column(name = "until_month")
        Integer month,

        @Min(1)
        @Max(31)
        @Column(name = "until_day")
        @Schema(description = "Leave out where the report names a month only")
        Integer day) {

    /** What is told of a time did not come before it. */
    void mustHaveBegunOn(LocalDate published, String pointer) {
        var months = YearMonth.of(year, month);
        if (day != null && !months.isValidDay(day)) {
            throw new InvalidRequest(pointer + "/day", "credit.no-such-day", months);
        }
        var told = day == null ? months.atDay(1) : months.atDay(day);
        if (told.isAfter(published)) {
            throw new InvalidRequest(pointer, "credit.told-before", published);
        }
    }

    @Override
    public String toString() {
        return day == null ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
    }
}
