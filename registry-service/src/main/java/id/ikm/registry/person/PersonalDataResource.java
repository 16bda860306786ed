package id.ikm.registry.person;

import id.ikm.privacy.AccessLog;
import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.PersonalDataAccessView;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Purpose;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path(PersonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.ADMIN})
public class PersonalDataResource {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");

    private final People people;
    private final RegisteringPerson registering;
    private final Disclosure disclosure;
    private final AccessLog log;
    private final Caller caller;
    private final Clock clock;

    PersonalDataResource(
            People people,
            RegisteringPerson registering,
            Disclosure disclosure,
            AccessLog log,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.registering = registering;
        this.disclosure = disclosure;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/personal-data")
    @Transactional
    @Operation(summary = "Read a person in the clear")
    @APIResponseSchema(PersonalDataView.class)
    public RestResponse<PersonalDataView> read(
            UUID id, @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        var why = Purpose.demand(purpose);
        var person = people.get(id, caller.scope());
        var opened = disclosure.open(
                why, DataSubject.person(id), person.particulars().of(id));
        var view = PersonalDataView.of(person, opened, LocalDate.now(clock.withZone(OFFICE_TIME)));
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/lookups")
    @Transactional
    @Operation(summary = "Find a person by NIK")
    public PersonView lookUp(
            @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose,
            @NotNull @Valid LookUpPerson command) {
        var why = Purpose.demand(purpose);
        var id = registering.find(command.nik()).orElseThrow(() -> new NotFound("person-of-nik", ""));
        var person = people.get(id, caller.scope());
        disclosure.found(why, DataSubject.person(id), PersonalField.NIK);
        return PersonView.of(person);
    }

    @GET
    @Path("/{id}/access-log")
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read who read a person's data")
    public Page<PersonalDataAccessView> accessLog(UUID id, @Valid @BeanParam PageRequest page) {
        people.getWithErased(id, caller.scope());
        return page.byId(log.of(DataSubject.person(id), page), PersonalDataAccessView::id);
    }
}
