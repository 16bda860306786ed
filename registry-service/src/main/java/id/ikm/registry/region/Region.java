package id.ikm.registry.region;

import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionKind;
import id.ikm.web.region.RegionLevel;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as one decree has it. Null is not known; without {@code validTo} it is in force. */
public record Region(
        RegionCode code,
        RegionLevel level,
        RegionKind kind,
        String name,

        @Schema(description = "Names of the regions around it, the nearest first")
        String partOf,

        String bpsCode,
        String postalCode,
        String decree,
        LocalDate validFrom,
        LocalDate validTo,
        List<RegionCode> supersededBy,
        long version)
        implements Versioned {}
