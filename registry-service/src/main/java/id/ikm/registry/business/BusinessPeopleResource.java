package id.ikm.registry.business;

import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.business.people.EndRole;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Who owns a business, answers for it, or is its contact. */
@Path("/registry/v1/businesses/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class BusinessPeopleResource {

    private final DecidingBusiness deciding;
    private final ReachingBusiness reaching;
    private final Caller caller;

    BusinessPeopleResource(DecidingBusiness deciding, ReachingBusiness reaching, Caller caller) {
        this.deciding = deciding;
        this.reaching = reaching;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Operation(summary = "Give a person a role")
    public BusinessView assign(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AssignRole command) {
        reaching.mustBeKnown(command, "");
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.CHANGED,
                null,
                business -> business.staff(people -> people.with(command), caller.subject()));
    }

    @POST
    @Path("/{roleId}/end")
    @Transactional
    @Operation(summary = "End a person's role")
    public BusinessView end(
            UUID id, UUID roleId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndRole command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.CHANGED,
                command.reason(),
                business -> business.staff(people -> people.ending(roleId, command.until()), caller.subject()));
    }
}
