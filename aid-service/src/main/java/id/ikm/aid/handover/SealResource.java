package id.ikm.aid.handover;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/handovers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class SealResource {

    private final Handovers handovers;
    private final CompletingHandover completing;
    private final CheckingFiles files;
    private final Caller caller;

    SealResource(Handovers handovers, CompletingHandover completing, CheckingFiles files, Caller caller) {
        this.handovers = handovers;
        this.completing = completing;
        this.files = files;
        this.caller = caller;
    }

    @POST
    @Path("/seal")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Seal a handover for good")
    public HandoverView seal(UUID id, @RestHeader("If-Match") String ifMatch) {
        return completing.seal(id, ifMatch);
    }

    @GET
    @Path("/seal")
    @Operation(summary = "Hold a handover against its seal")
    public SealView read(UUID id) {
        return SealView.of(sealed(id));
    }

    @POST
    @Path("/verification")
    @Operation(summary = "Verify a handover, its files and a printed hash")
    public SealView verify(UUID id, @NotNull @Valid VerifyHandover command) {
        var handover = sealed(id);
        return SealView.of(handover, command.hash(), files.damaged(handover.evidence()));
    }

    @GET
    @Path("/sealed-record")
    @Operation(summary = "Get what verifies a handover offline")
    public SealedRecord record(UUID id) {
        return SealedRecord.of(sealed(id));
    }

    private Handover sealed(UUID id) {
        var handover = handovers.get(id, caller.scope());
        if (handover.seal() == null) {
            throw new NotFound("seal", id);
        }
        return handover;
    }
}
