package id.ikm.registry.group;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.ChangeMembership;
import id.ikm.registry.membership.Join;
import id.ikm.registry.membership.MemberFilter;
import id.ikm.registry.membership.MembersOnRegister;
import id.ikm.registry.membership.MembershipView;
import id.ikm.registry.membership.Memberships;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** Who belongs to a group, and who did. */
@Path("/registry/v1/groups/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupMemberResource {

    private final Groups groups;
    private final ChangingGroup changing;
    private final Memberships memberships;
    private final MembersOnRegister members;
    private final Caller caller;

    GroupMemberResource(
            Groups groups, ChangingGroup changing, Memberships memberships, MembersOnRegister members, Caller caller) {
        this.groups = groups;
        this.changing = changing;
        this.memberships = memberships;
        this.members = members;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Let a business or person join")
    @APIResponseSchema(value = MembershipView.class, responseCode = "201")
    public RestResponse<MembershipView> join(UUID id, @NotNull @Valid Join command) {
        groups.mustBeInScope(id, caller.scope());
        members.require(command, caller.scope());
        var view = changing.changeMembers(id, () -> memberships.join(Body.group(id), command, caller.subject()));
        return Created.at("/registry/v1/groups/" + id + "/members/" + view.id(), view);
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.AID_VERIFIER,
        Roles.AID_APPROVER,
        Roles.TRAINING_OFFICER,
        Roles.REPORTING_ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "List members on a day")
    public Page<MembershipView> list(
            UUID id, @Valid @BeanParam MemberFilter filter, @Valid @BeanParam PageRequest page) {
        groups.get(id, caller.scope());
        var rows = memberships.matching(Body.group(id), filter, page);
        return page.byId(rows, MembershipView::id);
    }

    @PUT
    @Path("/{membershipId}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Tell when a member joined and left")
    public MembershipView change(
            UUID id,
            UUID membershipId,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ChangeMembership command) {
        return changing.changeMembers(
                id, () -> memberships.change(Body.group(id), membershipId, ifMatch, command, caller.subject()));
    }
}
