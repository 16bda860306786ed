package id.ikm.registry.business;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/businesses/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
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
public class AllowedActionResource {

    private final Businesses businesses;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedActionResource(Businesses businesses, AllowedActions actions, Caller caller) {
        this.businesses = businesses;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<BusinessAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var business = businesses.getEvenIfMerged(id, caller.scope());
        return actions.of(
                BusinessAction.values(),
                "/registry/v1/businesses/" + id,
                action -> business.obstacle(action, caller.subject()),
                language);
    }
}
