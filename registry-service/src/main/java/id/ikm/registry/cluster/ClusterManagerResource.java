package id.ikm.registry.cluster;

import id.ikm.registry.cluster.management.EntrustCluster;
import id.ikm.registry.cluster.management.Management;
import id.ikm.registry.group.GroupScope;
import id.ikm.registry.term.EndTenure;
import id.ikm.registry.term.Tenures;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
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

/** Which organisation manages a cluster, one at a time. */
@Path("/registry/v1/clusters/{id}/managers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ClusterManagerResource {

    private final ChangingCluster changing;
    private final GroupScope groups;
    private final Caller caller;

    ClusterManagerResource(ChangingCluster changing, GroupScope groups, Caller caller) {
        this.changing = changing;
        this.groups = groups;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Operation(summary = "Appoint who manages a cluster")
    public ClusterView appoint(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EntrustCluster command) {
        return changing.change(id, ifMatch, ClusterChange.MANAGER_CHANGED, cluster -> {
            var group = command.groupId() == null
                    ? null
                    : groups.requireName(command.groupId(), caller.scope(), "/groupId");
            cluster.manage(managers -> Tenures.with(managers, Management.appointed(command, group)));
        });
    }

    @POST
    @Path("/{managerId}/end")
    @Transactional
    @Operation(summary = "End a management")
    public ClusterView end(
            UUID id, UUID managerId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndTenure command) {
        return changing.change(
                id,
                ifMatch,
                ClusterChange.MANAGER_CHANGED,
                cluster -> cluster.manage(managers -> Tenures.ending(managers, managerId, command.until())));
    }
}
