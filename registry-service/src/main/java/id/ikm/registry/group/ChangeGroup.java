package id.ikm.registry.group;

import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The facts of a group as they shall be from now on; its members and leaders are told on their own. */
public record ChangeGroup(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        GroupKind kind,
        KbliCode mainKbli,
        AhuNumber ahuNumber) {

    GroupFacts facts() {
        return new GroupFacts(name, regionCode, kind, mainKbli, ahuNumber);
    }
}
