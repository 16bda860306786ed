package id.ikm.registry.group;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.UUID;

public record GroupView(
        UUID id,
        String name,
        BusinessGroup.Kind kind,
        RegionCode regionCode,
        KbliCode mainKbli,
        List<UUID> memberBusinessIds,
        long version)
        implements Versioned {

    static GroupView of(BusinessGroup group) {
        return new GroupView(
                group.id(),
                group.name(),
                group.kind(),
                group.regionCode(),
                group.mainKbli(),
                group.memberBusinessIds(),
                group.version());
    }
}
