package id.ikm.aid.handover;

import id.ikm.aid.budget.FundingSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From whose money, and of which year; each is null where nobody knows. */
@Schema(name = "HandoverFunding")
public record Funding(
        FundingSource source, @Min(1945) @Max(9999) Integer fiscalYear) {

    /** Of the handover's day where the budget's year is not known. */
    static int year(Funding funding, LocalDate handedOverOn) {
        return funding == null || funding.fiscalYear == null ? handedOverOn.getYear() : funding.fiscalYear;
    }
}
