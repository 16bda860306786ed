package id.ikm.aid.official;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Officials")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class OfficialResource {

    private final Officials officials;
    private final RecordingOfficial recording;
    private final Caller caller;

    OfficialResource(Officials officials, RecordingOfficial recording, Caller caller) {
        this.officials = officials;
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record an official")
    @APIResponseSchema(value = OfficialView.class, responseCode = "201")
    public RestResponse<OfficialView> appoint(@NotNull @Valid DescribeOfficial command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var view = recording.record(Official.appoint(command), OfficialChange.APPOINT);
        return Created.at("/aid/v1/officials/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List officials")
    public Page<OfficialSummary> list(
            @QueryParam("region") RegionCode region,
            @QueryParam("office") UUID office,
            @Valid @BeanParam PageRequest page) {
        var rows = officials.in(region, caller.scope(), office, page);
        return page.byId(rows, OfficialSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an official with declared relations")
    public OfficialView get(UUID id) {
        return officials.get(id, caller.scope()).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Change an official")
    public OfficialView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeOfficial command) {
        var official = officials.lock(id, caller.scope());
        VersionTag.demand(ifMatch, official.version());
        caller.scope().demand(command.regionCode(), "/regionCode");
        official.change(command);
        return recording.record(official, OfficialChange.CHANGE);
    }
}
