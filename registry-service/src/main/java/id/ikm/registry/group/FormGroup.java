package id.ikm.registry.group;

import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group may be known by nothing but a name and a region. */
public record FormGroup(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        GroupKind kind,
        KbliCode mainKbli,
        @Schema(description = "Of a cooperative") AhuNumber ahuNumber,

        @Size(max = 1000) @Schema(description = "Members since nobody knows when; more under /members")
        Set<@NotNull UUID> memberBusinessIds) {

    public FormGroup {
        memberBusinessIds = memberBusinessIds == null ? Set.of() : memberBusinessIds;
    }

    GroupFacts facts() {
        return new GroupFacts(name, regionCode, kind, mainKbli, ahuNumber);
    }
}
