package id.ikm.registry.group;

import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;

/** What is known of a group beside who belongs to it: nothing but a name and a region, often. */
record GroupFacts(String name, RegionCode regionCode, GroupKind kind, KbliCode mainKbli, AhuNumber ahuNumber) {

    GroupFacts {
        kind = kind == null ? GroupKind.GROUP : kind;
    }
}
