package id.ikm.reporting.businesscount;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.ikm.reporting.freshness.Freshness;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record BusinessCountView(
        @Schema(description = "Region code, or * for the whole nation")
        String region,

        @Schema(description = "All but drafts, and those that were closed or merged into another")
        long total,

        @Schema(description = "Those known to be an industry")
        long industry,

        @Schema(description = "By status, with those that the total leaves out")
        Map<String, Long> byStatus,

        @Schema(description = "By industry status; UNCLASSIFIED where nobody has looked yet")
        Map<String, Long> byIndustryStatus,

        @Schema(description = "By the regions just below; under the region's own code those known no closer")
        Map<String, Long> byRegion,

        Freshness freshness) {

    static BusinessCountView of(String region, List<BusinessCount> counts, Freshness freshness) {
        var living = counts.stream().filter(BusinessCount::isLiving).toList();
        var byIndustryStatus = by(BusinessCount::industryStatus, living);
        return new BusinessCountView(
                region,
                living.stream().mapToLong(BusinessCount::businesses).sum(),
                byIndustryStatus.getOrDefault(CountedBusiness.INDUSTRY, 0L),
                by(BusinessCount::status, counts),
                byIndustryStatus,
                by(BusinessCount::regionCode, living),
                freshness);
    }

    private static Map<String, Long> by(Function<BusinessCount, String> property, List<BusinessCount> counts) {
        return counts.stream().collect(groupingBy(property, TreeMap::new, summingLong(BusinessCount::businesses)));
    }
}
