package id.ikm.registry.region.succession;

import id.ikm.registry.region.Region;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code that was written on one day is on another day, earlier or later. */
public record RegionResolution(
        RegionCode code,
        LocalDate writtenOn,
        LocalDate asOf,
        RegionOutcome outcome,

        @Schema(
                description =
                        "The regions of that day that it may be; where the outcome is UNKNOWN there can be others")
        List<Region> candidates) {}
