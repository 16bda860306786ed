package id.ikm.aid.onceonly.rule;

import id.ikm.kit.identity.Ids;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a region's regulation says of aid that comes again. */
@Entity
class OnceOnlyRule {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private int years;
    private String legalBasis;

    @Version
    private long version;

    protected OnceOnlyRule() {
        // for Hibernate
    }

    static OnceOnlyRule of(RegionCode region) {
        var rule = new OnceOnlyRule();
        rule.id = Ids.next();
        rule.regionCode = region;
        return rule;
    }

    void set(SetOnceOnlyRule command) {
        years = command.years();
        legalBasis = command.legalBasis().strip();
    }

    UUID id() {
        return id;
    }

    OnceOnlyRuleView view() {
        return new OnceOnlyRuleView(regionCode, years, legalBasis, version);
    }
}
