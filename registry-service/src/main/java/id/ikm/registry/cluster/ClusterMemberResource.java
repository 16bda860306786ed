package id.ikm.registry.cluster;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.ChangeMembership;
import id.ikm.registry.membership.Join;
import id.ikm.registry.membership.Member;
import id.ikm.registry.membership.MemberFilter;
import id.ikm.registry.membership.MembersOnRegister;
import id.ikm.registry.membership.MembershipView;
import id.ikm.registry.membership.Memberships;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
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

/** Which businesses belong to a cluster, and which did. */
@Path("/registry/v1/clusters/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ClusterMemberResource {

    private final Clusters clusters;
    private final ChangingCluster changing;
    private final Memberships memberships;
    private final MembersOnRegister members;
    private final Caller caller;

    ClusterMemberResource(
            Clusters clusters,
            ChangingCluster changing,
            Memberships memberships,
            MembersOnRegister members,
            Caller caller) {
        this.clusters = clusters;
        this.changing = changing;
        this.memberships = memberships;
        this.members = members;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Let a business join a cluster")
    @APIResponseSchema(value = MembershipView.class, responseCode = "201")
    public RestResponse<MembershipView> join(UUID id, @NotNull @Valid Join command) {
        clusters.mustBeInScope(id, caller.scope());
        if (command.member().kind() != Member.Kind.BUSINESS) {
            throw new InvalidRequest("/member/kind", "cluster.members-are-businesses");
        }
        members.require(command, caller.scope());
        var view = changing.changeMembers(id, () -> memberships.join(Body.cluster(id), command, caller.subject()));
        return Created.at("/registry/v1/clusters/" + id + "/members/" + view.id(), view);
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
    @Operation(summary = "List a cluster's members on a day")
    public Page<MembershipView> list(
            UUID id, @Valid @BeanParam MemberFilter filter, @Valid @BeanParam PageRequest page) {
        clusters.get(id, caller.scope());
        var rows = memberships.matching(Body.cluster(id), filter, page);
        return page.byId(rows, MembershipView::id);
    }

    @PUT
    @Path("/{membershipId}")
    @Transactional
    @Operation(summary = "Tell when a business joined and left")
    public MembershipView change(
            UUID id,
            UUID membershipId,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ChangeMembership command) {
        return changing.changeMembers(
                id, () -> memberships.change(Body.cluster(id), membershipId, ifMatch, command, caller.subject()));
    }
}
