package id.ikm.aid.handover;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class HandoverResource {

    private final Handovers handovers;
    private final RecordingHandover recording;
    private final CompletingHandover completing;
    private final Caller caller;

    HandoverResource(Handovers handovers, RecordingHandover recording, CompletingHandover completing, Caller caller) {
        this.handovers = handovers;
        this.recording = recording;
        this.completing = completing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a handover")
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    public RestResponse<HandoverView> record(
            @NotNull @Valid RecordHandover command, @RestHeader("Accept-Language") String language) {
        var warnings = new Warnings();
        if (command.applicationId() == null) {
            warnings.add("/applicationId", "handover.no-application");
        }
        var view = recording.record(command).with(warnings.told(language));
        return Created.at("/aid/v1/handovers/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List handovers, the newest first")
    public Page<HandoverSummary> list(@Valid @BeanParam HandoverFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = handovers.matching(filter, caller.scope(), page);
        return page.answer(rows, row -> row, HandoverSummary::key);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a handover")
    public HandoverView get(UUID id) {
        return HandoverView.of(handovers.get(id, caller.scope()));
    }

    @POST
    @Path("/{id}/completion")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Add evidence to a handover")
    public HandoverView complete(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CompleteHandover command) {
        return completing.complete(id, ifMatch, command);
    }
}
