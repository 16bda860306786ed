package id.ikm.aid.onceonly.rule;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OnceOnlyRule")
public record OnceOnlyRuleView(
        @Schema(description = "Whose rule it is: the region's own, or that of one it lies in; null: the default")
        RegionCode regionCode,

        int years,
        String legalBasis,
        long version)
        implements Versioned {

    /** Not in consecutive years, where no regulation was entered (DOMAIN 4.3). */
    static final OnceOnlyRuleView DEFAULT = new OnceOnlyRuleView(null, 1, null, -1);
}
