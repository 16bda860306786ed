package id.ikm.aid.official;

import id.ikm.aid.official.relation.DeclareRelation;
import id.ikm.aid.official.relation.EndRelation;
import id.ikm.aid.official.relation.Relation;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.RoleNeeded;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
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

/** Officials declare relations themselves, or an approver does; that one has ended is never their own word. */
@Path("/aid/v1/officials/{id}/relations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Officials")
public class RelationResource {

    private final Officials officials;
    private final RecordingOfficial recording;
    private final Caller caller;

    RelationResource(Officials officials, RecordingOfficial recording, Caller caller) {
        this.officials = officials;
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Declare a relation to a recipient")
    public OfficialView declare(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DeclareRelation command) {
        var official = officials.lock(id, caller.scope());
        if (!official.isSubject(caller.subject()) && !caller.has(Roles.AID_APPROVER) && !caller.has(Roles.ADMIN)) {
            throw new RoleNeeded("", "official.of-another", Roles.AID_APPROVER);
        }
        VersionTag.demand(ifMatch, official.version());
        official.declare(Relation.declared(command, caller.subject()));
        return recording.record(official, OfficialChange.DECLARE_RELATION);
    }

    @POST
    @Path("/{number}/ending")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record that a relation has ended")
    public OfficialView end(
            UUID id, int number, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndRelation command) {
        var official = officials.lock(id, caller.scope());
        if (official.isSubject(caller.subject())) {
            throw new RuleViolated("official.own-relation");
        }
        VersionTag.demand(ifMatch, official.version());
        official.endRelation(number, command, caller.subject());
        return recording.record(official, OfficialChange.END_RELATION, command.reason());
    }
}
