package id.ikm.registry.person;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path(PersonResource.PATH)
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
public class PersonResource {

    static final String PATH = "/registry/v1/people";

    private final People people;
    private final RegisteringPerson registering;
    private final ErasingPerson erasing;
    private final Caller caller;

    PersonResource(People people, RegisteringPerson registering, ErasingPerson erasing, Caller caller) {
        this.people = people;
        this.registering = registering;
        this.erasing = erasing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Register a person")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public RestResponse<PersonView> register(
            @NotNull @Valid RegisterPerson command, @RestHeader("Accept-Language") String language) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var warnings = new Warnings();
        var view = registering.register(command, warnings);
        return Created.at(PATH + "/" + view.id(), view.with(warnings.told(language)));
    }

    @GET
    @Operation(summary = "List people, masked")
    public Page<PersonView> list(
            @RestQuery @Parameter(description = "Only those with a role in it") UUID business,
            @Valid @BeanParam PageRequest page) {
        return page.byId(
                business == null ? people.in(caller.scope(), page) : people.of(business, caller.scope(), page),
                PersonView::of,
                Person::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a person, masked")
    public PersonView get(UUID id) {
        return PersonView.of(people.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change what is known of a person")
    public PersonView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid RegisterPerson command) {
        var person = people.get(id);
        caller.scope().demand(person.regionCode(), "");
        caller.scope().demand(command.regionCode(), "/regionCode");
        VersionTag.demand(ifMatch, person.version());
        var warnings = new Warnings();
        var view = registering.change(person, command, warnings);
        return view.with(warnings.told(language));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Erase a person for good")
    public void erase(UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery @NotNull ErasureReason reason) {
        erasing.erase(id, ifMatch, reason);
    }
}
