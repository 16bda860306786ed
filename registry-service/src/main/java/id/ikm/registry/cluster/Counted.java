package id.ikm.registry.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the records of the members say; each sum is only over those of whom the figure is known, null where of none. */
@Schema(description = "Counted from the members' records")
public record Counted(
        long units,

        @Schema(description = "CANDIDATE under the number that the threshold SENTRA names")
        ClusterStatus status,

        Long workers,
        long unitsWithWorkers,

        @Schema(description = "Whole rupiah") Long annualSales,
        long unitsWithAnnualSales) {}
