package id.ikm.registry.business;

import id.ikm.registry.person.People;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/people/{id}/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class BusinessesOfPersonResource {

    private final Businesses businesses;
    private final People people;
    private final Caller caller;

    BusinessesOfPersonResource(Businesses businesses, People people, Caller caller) {
        this.businesses = businesses;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the businesses of a person")
    public Page<BusinessOfPersonView> list(UUID id, @Valid @BeanParam PageRequest page) {
        people.mustBeVisible(id, caller.scope());
        return page.byId(
                businesses.of(id, caller.scope(), page),
                business -> BusinessOfPersonView.of(business, id),
                Business::id);
    }
}
