package id.ikm.registry.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import id.ikm.web.answer.Warning;
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
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static GroupView of(BusinessGroup group) {
        return new GroupView(
                group.id(),
                group.name(),
                group.kind(),
                group.regionCode(),
                group.mainKbli(),
                group.memberBusinessIds(),
                group.version(),
                List.of());
    }

    GroupView with(List<Warning> told) {
        return new GroupView(id, name, kind, regionCode, mainKbli, memberBusinessIds, version, told);
    }
}
