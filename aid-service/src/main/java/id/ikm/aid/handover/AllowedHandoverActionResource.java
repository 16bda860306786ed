package id.ikm.aid.handover;

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

@Path("/aid/v1/handovers/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class AllowedHandoverActionResource {

    private final Handovers handovers;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedHandoverActionResource(Handovers handovers, AllowedActions actions, Caller caller) {
        this.handovers = handovers;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<HandoverAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var handover = handovers.get(id, caller.scope());
        Optional<String> obstacle = handover.seal() == null ? Optional.empty() : Optional.of("handover.is-sealed");
        return actions.of(HandoverAction.values(), "/aid/v1/handovers/" + id, action -> obstacle, language);
    }
}
