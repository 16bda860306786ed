package id.ikm.registry.group;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** A group may be known by nothing but a name and a region; its members are businesses of the register. */
public record FormGroup(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        BusinessGroup.Kind kind,
        KbliCode mainKbli,
        @Size(max = 1000) Set<@NotNull UUID> memberBusinessIds) {}
