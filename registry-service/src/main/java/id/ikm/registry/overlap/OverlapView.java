package id.ikm.registry.overlap;

import id.ikm.web.region.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Businesses of a region by the two axes, which do not follow from each other: the five groups add up to the total. */
public record OverlapView(
        @Schema(description = "Null: the caller's whole region")
        RegionCode region,

        @Schema(description = "UMKM that is no IKM: for the cooperatives office")
        long msmeOnly,

        @Schema(description = "IKM that is too big for UMKM")
        long ikmOnly,

        @Schema(description = "The overlap (irisan)") long both,
        long neither,

        @Schema(description = "One of the axes is not known yet, which never counts as no")
        long unknown,

        long total) {}
