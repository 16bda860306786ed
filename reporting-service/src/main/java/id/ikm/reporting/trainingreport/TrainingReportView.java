package id.ikm.reporting.trainingreport;

import id.ikm.reporting.freshness.Freshness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Without what is cancelled. */
public record TrainingReportView(
        @Schema(description = "Region code, or * for the whole nation")
        String region,

        int fiscalYear,
        long trainings,
        @Schema(description = "Seats of these trainings") long capacity,
        @Schema(description = "Seats taken") long enrolments,

        @Schema(description = "Different businesses that have a seat")
        long businesses,

        Freshness freshness) {}
