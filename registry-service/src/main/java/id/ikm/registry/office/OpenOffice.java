package id.ikm.registry.office;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An office under its own local name, for example {@code Diskopdagin Asahan} for region {@code 12.09}. */
public record OpenOffice(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String shortName,
        @NotNull RegionCode regionCode) {}
