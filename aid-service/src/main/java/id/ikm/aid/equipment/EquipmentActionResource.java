package id.ikm.aid.equipment;

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

@Path("/aid/v1/equipment/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class EquipmentActionResource {

    private final EquipmentUnits units;
    private final AllowedActions actions;
    private final Caller caller;

    EquipmentActionResource(EquipmentUnits units, AllowedActions actions, Caller caller) {
        this.units = units;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<EquipmentAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var unit = units.get(id, caller.scope());
        return actions.of(
                EquipmentAction.values(), "/aid/v1/equipment/" + id, action -> unit.obstacle(action.step()), language);
    }
}
