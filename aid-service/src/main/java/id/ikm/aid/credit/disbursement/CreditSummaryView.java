package id.ikm.aid.credit.disbursement;

import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands about a region and a year, the latest period first. */
public record CreditSummaryView(RegionCode regionCode, int year, List<OfPeriod> periods) {

    public record OfPeriod(
            UpTo period,

            @Schema(description = "Of all lenders, as reported; null when nobody reported it")
            OfLender total,

            @Schema(description = "Whole rupiah; null when no lender is named")
            Long sumOfLenders,

            @Schema(description = "Of the total, by lenders that nobody named; null when one of both is unknown")
            Long byOthers,

            List<OfLender> lenders) {}

    public record OfLender(
            String lender,
            String name,
            long amount,
            Integer debtors,

            @Schema(description = "Percent of the total; null when that is unknown")
            BigDecimal share,

            UUID disbursementId,
            LocalDate publishedOn,

            @Schema(description = "How many statements there are about the same; the newest stands")
            long statements) {}
}
