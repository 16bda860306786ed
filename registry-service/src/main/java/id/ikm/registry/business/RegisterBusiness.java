package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The least that a business needs to be on the register is its name and its region, regency or smaller. */
public record RegisterBusiness(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        Nib nib,
        KbliCode mainKbli,
        ProductionFacts production) {}
