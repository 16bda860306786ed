package id.ikm.registry.group;

import id.ikm.registry.classification.Kblis;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What must hold of a group's facts, and what looks odd in them. */
@ApplicationScoped
class GroupCheck {

    private final Groups groups;
    private final Regions regions;
    private final Kblis kblis;
    private final Caller caller;

    GroupCheck(Groups groups, Regions regions, Kblis kblis, Caller caller) {
        this.groups = groups;
        this.regions = regions;
        this.kblis = kblis;
        this.caller = caller;
    }

    Warnings check(GroupFacts facts, UUID group) {
        var warnings = new Warnings();
        caller.scope().demand(facts.regionCode(), "/regionCode");
        regions.requireLocal(facts.regionCode(), "/regionCode", warnings);
        kblis.require(facts.mainKbli(), "/mainKbli", warnings);
        groups.mustBeFree(facts.ahuNumber(), group);
        if (facts.ahuNumber() != null && facts.kind() != GroupKind.COOPERATIVE) {
            warnings.add("/ahuNumber", "group.ahu-of-cooperative");
        } else if (facts.ahuNumber() != null && !facts.ahuNumber().isUsual()) {
            warnings.add("/ahuNumber", "group.ahu-unusual", facts.ahuNumber());
        }
        return warnings;
    }
}
