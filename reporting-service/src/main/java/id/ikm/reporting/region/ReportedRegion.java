package id.ikm.reporting.region;

import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;

/** What a report is of: the region asked for, else the token's own; a token without a region is refused. */
public class ReportedRegion {

    private ReportedRegion() {}

    public static String of(RegionCode asked, RegionScope scope) {
        var region = asked == null ? scope.region() : asked.value();
        scope.demand(region, "?region");
        return region;
    }
}
