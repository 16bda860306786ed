package id.ikm.reporting.handoverreport;

import id.ikm.reporting.freshness.Freshness;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record HandoverReportView(
        @Schema(description = "Region code, or * for the whole nation")
        String region,

        long handovers,

        @Schema(description = "Different groups that received something")
        long groups,

        @Schema(description = "Different businesses that received something")
        long businesses,

        @Schema(description = "Different districts; a handover known no closer than its regency is in none")
        long districts,

        @Schema(description = "Whole rupiah; null unless the value of every handover is known")
        BigInteger totalValue,

        @Schema(description = "Whole rupiah of those whose value is known; null where none is")
        BigInteger knownValue,

        @Schema(description = "Handovers whose value is not known")
        long withoutValue,

        Recipients recipients,
        Freshness freshness) {

    /** Different recipients by whether they are an industry. */
    public record Recipients(long industry, long notIndustry, long unknown) {}

    static HandoverReportView of(String region, ResultSet row, Freshness freshness) throws SQLException {
        long handovers = row.getLong("handovers");
        long withoutValue = row.getLong("without_value");
        var sum = row.getObject("known_value", BigDecimal.class);
        var known = sum == null ? null : sum.toBigIntegerExact();
        return new HandoverReportView(
                region,
                handovers,
                row.getLong("groups"),
                row.getLong("businesses"),
                row.getLong("districts"),
                handovers == 0 ? BigInteger.ZERO : withoutValue == 0 ? known : null,
                handovers == 0 ? BigInteger.ZERO : known,
                withoutValue,
                new Recipients(row.getLong("industry"), row.getLong("not_industry"), row.getLong("unknown")),
                freshness);
    }
}
