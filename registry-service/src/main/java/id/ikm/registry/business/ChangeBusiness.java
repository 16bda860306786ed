package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The facts of a business as they shall be from now on; what is left out becomes unknown. */
public record ChangeBusiness(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        Nib nib,
        KbliCode mainKbli,
        ProductionFacts production,
        @Size(max = 1000) String reason) {}
