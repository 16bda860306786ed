package id.ikm.aid.application.ranking;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.Applications;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/aid/v1/packages/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class RankingResource {

    private final AidPackages packages;
    private final Applications applications;
    private final Caller caller;

    RankingResource(AidPackages packages, Applications applications, Caller caller) {
        this.packages = packages;
        this.applications = applications;
        this.caller = caller;
    }

    /** Whoever reads it sees all contenders or none: a rank among some would be no rank. */
    @GET
    @Operation(summary = "Rank the applications that were seen in the field")
    public Ranking rank(UUID id) {
        var aidPackage = packages.findByIdOptional(id)
                .filter(one -> caller.scope().covers(one.regionCode()))
                .orElseThrow(() -> new NotFound("aid-package", id));
        return Ranking.of(id, aidPackage.terms().criteria(), applications.contenders(id));
    }
}
