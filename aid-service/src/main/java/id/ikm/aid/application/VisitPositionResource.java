package id.ikm.aid.application;

import id.ikm.aid.place.Position;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The exact place of the last visit, for whoever has a purpose, and who read it. */
@Path("/aid/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class VisitPositionResource {

    private final Applications applications;
    private final Disclosure disclosure;
    private final AccessLog log;
    private final Caller caller;

    VisitPositionResource(Applications applications, Disclosure disclosure, AccessLog log, Caller caller) {
        this.applications = applications;
        this.disclosure = disclosure;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Path("/position")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Read where the last visit was, exactly")
    public RestResponse<Position> read(
            UUID id, @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        var why = Purpose.demand(purpose);
        var sealed = applications.get(id, caller.scope()).position().of(id);
        if (sealed.isEmpty()) {
            throw new NotFound("visit-position", id);
        }
        var opened = disclosure.open(why, subject(id), sealed);
        return ResponseBuilder.ok(Position.of(opened.get(id, PersonalField.POSITION)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/access-log")
    @RolesAllowed({Roles.AID_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read who read where it was")
    public Page<PersonalDataAccessView> accessLog(UUID id, @Valid @BeanParam PageRequest page) {
        applications.get(id, caller.scope());
        return page.byId(log.of(subject(id), page), PersonalDataAccessView::id);
    }

    private static DataSubject subject(UUID id) {
        return new DataSubject(DataSubject.Kind.APPLICATION, id);
    }
}
