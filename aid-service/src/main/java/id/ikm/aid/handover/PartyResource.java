package id.ikm.aid.handover;

import id.ikm.aid.handover.party.PartyView;
import id.ikm.privacy.AccessLog;
import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.PersonalDataAccessView;
import id.ikm.privacy.Purpose;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/aid/v1/handovers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class PartyResource {

    private final Handovers handovers;
    private final Disclosure disclosure;
    private final AccessLog log;
    private final Caller caller;

    PartyResource(Handovers handovers, Disclosure disclosure, AccessLog log, Caller caller) {
        this.handovers = handovers;
        this.disclosure = disclosure;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Path("/parties")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Read who signed, in the clear")
    public RestResponse<List<PartyView>> read(
            UUID id, @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        var why = Purpose.demand(purpose);
        var parties = handovers.get(id, caller.scope()).parties();
        var opened = disclosure.open(why, new DataSubject(DataSubject.Kind.HANDOVER, id), parties.sealed());
        return ResponseBuilder.ok(parties.inClear(opened))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/access-log")
    @RolesAllowed({Roles.AID_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read who read the names on it")
    public Page<PersonalDataAccessView> accessLog(UUID id, @Valid @BeanParam PageRequest page) {
        handovers.get(id, caller.scope());
        return page.byId(log.of(new DataSubject(DataSubject.Kind.HANDOVER, id), page), PersonalDataAccessView::id);
    }
}
