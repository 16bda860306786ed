package id.ikm.registry.cluster;

import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How far a programme such as Medan's Sakasanwira, one village one sentra, has come (DOMAIN 9, programme 3). */
@Path("/registry/v1/clusters/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
public class CoverageResource {

    private final Coverages coverages;
    private final Regions regions;
    private final Caller caller;

    CoverageResource(Coverages coverages, Regions regions, Caller caller) {
        this.coverages = coverages;
        this.regions = regions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.AID_VERIFIER,
        Roles.AID_APPROVER,
        Roles.TRAINING_OFFICER,
        Roles.REPORTING_ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "Which villages have a cluster")
    public Coverage of(
            @RestQuery @NotNull @Parameter(description = "A city, regency or district") RegionCode region,
            @RestQuery @Parameter(description = "Show only those that have one, or only the others") Boolean covered) {
        caller.scope().demand(region, "?region");
        if (region.level() != RegionLevel.REGENCY && region.level() != RegionLevel.DISTRICT) {
            throw new InvalidRequest("?region", "coverage.region");
        }
        regions.require(region, "?region");
        return coverages.of(region, covered);
    }
}
