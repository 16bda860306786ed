package id.ikm.aid.aidpackage;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/packages/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aid packages")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class AllowedPackageActionResource {

    private final AidPackages packages;
    private final ChangingPackage changing;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedPackageActionResource(
            AidPackages packages, ChangingPackage changing, AllowedActions actions, Caller caller) {
        this.packages = packages;
        this.changing = changing;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<PackageAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var aid = packages.get(id, caller.scope());
        return actions.of(PackageAction.values(), "/aid/v1/packages/" + id, action -> obstacle(aid, action), language);
    }

    private Optional<String> obstacle(AidPackage aid, PackageAction action) {
        return aid.obstacle(action)
                .or(() -> action == PackageAction.OPEN && changing.madeByCaller(aid.id())
                        ? Optional.of("package.own")
                        : Optional.empty());
    }
}
