package id.ikm.registry.size;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two classes of a business, each with the ruleset that gave it; derived, never entered. */
@Embeddable
@Schema(description = "Classes derived from the figures; a ruleset is null where no figures could be judged")
public record SizeClasses(
        @Enumerated(EnumType.STRING) MsmeClass msmeClass,

        @Column(name = "msme_ruleset") String msmeRuleset,

        @Enumerated(EnumType.STRING) IndustryScale industryScale,

        @Column(name = "industry_scale_ruleset") String industryScaleRuleset) {

    public static final SizeClasses UNKNOWN =
            new SizeClasses(MsmeClass.UNCLASSIFIED, null, IndustryScale.UNCLASSIFIED, null);
}
