package id.ikm.aid.officeoverlap;

import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business or group that stands in the plans of several offices for one year. */
@Schema(name = "PlanOverlap")
public record PlanOverlapView(
        @Schema(
                description =
                        "The business, also where it stands there as a group's member; or the group. Where it was merged, what it is now")
        UUID partyId,

        int fiscalYear,
        List<OverlappingPlan> plans) {

    public record OverlappingPlan(
            @Schema(description = "Null where it lies outside the caller's region")
            UUID id,

            @Schema(description = "Null where it was recorded by hand, or lies outside the caller's region")
            UUID applicationId,

            UUID officeId,
            RegionCode regionCode,
            String what) {

        static OverlappingPlan of(Object[] row, RegionScope scope) {
            boolean seen = scope.covers((String) row[4]);
            return new OverlappingPlan(
                    seen ? (UUID) row[1] : null,
                    seen ? (UUID) row[2] : null,
                    (UUID) row[3],
                    new RegionCode((String) row[4]),
                    (String) row[5]);
        }
    }
}
